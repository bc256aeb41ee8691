package org.duban.calendar;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * An open task and its limit.
 *
 * @param caseId 0 when it belongs to no case
 * @param holders who has it: {@code ROLE@unit}, {@code P:<person>}
 */
public record DueTask(
    String taskId,
    long caseId,
    String caseNo,
    String taskName,
    String unitCode,
    LocalDateTime due,
    Set<String> holders) {}
