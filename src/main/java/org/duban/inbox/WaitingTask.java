package org.duban.inbox;

/**
 * An open task as one of its holders has it.
 *
 * @param holder {@code ROLE@unit} or {@code P:person}
 */
public record WaitingTask(
    String taskId,
    String caseNo,
    String processKey,
    String taskName,
    String unitCode,
    String holder) {}
