package org.duban.calendar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The limit of an open task.
 *
 * @param assignee person who claimed the task
 * @param due null when there is none, or it is stopped
 * @param inWorkingDays whether the process counts it in working days
 */
public record OpenLimit(
    String taskId,
    String taskName,
    @Nullable Long caseId,
    String unitCode,
    @Nullable Long assignee,
    @Nullable LocalDateTime due,
    boolean inWorkingDays) {}
