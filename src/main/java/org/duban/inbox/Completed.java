package org.duban.inbox;

/**
 * A task was completed.
 *
 * @param repeated the same request had been accepted before
 */
public record Completed(long submissionId, long caseId, String taskId, boolean repeated) {}
