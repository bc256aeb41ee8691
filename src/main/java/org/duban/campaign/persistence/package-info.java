/** Rows of campaigns, rounds, declarations, chunks and draws. */
@NullMarked
package org.duban.campaign.persistence;

import org.jspecify.annotations.NullMarked;
