/** Palette steps and functions of campaigns, rounds and declarations. */
@NullMarked
package org.duban.campaign.process;

import org.jspecify.annotations.NullMarked;
