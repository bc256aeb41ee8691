/** Pages' view of campaigns, rounds and signing sessions. */
@NullMarked
package org.duban.campaign.web;

import org.jspecify.annotations.NullMarked;
