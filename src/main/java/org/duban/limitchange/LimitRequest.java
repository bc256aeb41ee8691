package org.duban.limitchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.calendar.DeadlineChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A wish about the limit of a task.
 *
 * @param caseId case in which it is decided
 * @param ofCaseId case of the task
 * @param until new last day, for more time
 * @param state {@code ASKED}, {@code GRANTED} or {@code REFUSED}
 */
public record LimitRequest(
    long caseId,
    String taskId,
    String taskName,
    long ofCaseId,
    Kind kind,
    @Nullable LocalDate until,
    String reason,
    long askedBy,
    LocalDateTime askedAt,
    String state,
    @Nullable Long decidedBy,
    @Nullable LocalDateTime decidedAt,
    @Nullable String opinion) {}
