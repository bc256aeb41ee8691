@NullMarked
package org.duban.campaign.process;

import org.jspecify.annotations.NullMarked;
