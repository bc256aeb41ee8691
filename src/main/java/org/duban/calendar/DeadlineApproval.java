package org.duban.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Why a limit may be changed.
 *
 * @param reason in words; must be given
 * @param approvalNo number of the approving paper, if there is one
 */
public record DeadlineApproval(@Nullable String reason, @Nullable String approvalNo) {}
