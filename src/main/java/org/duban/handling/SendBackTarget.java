package org.duban.handling;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step to which a case can be sent back.
 *
 * @param straightBack whether it can come straight back from there
 * @param straightBackReason why not, in words
 */
public record SendBackTarget(
    String activityId,
    String name,
    @Nullable String lastActedBy,
    @Nullable LocalDateTime lastActedAt,
    MovePlan.Where where,
    boolean straightBack,
    @Nullable String straightBackReason) {}
