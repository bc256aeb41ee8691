package org.duban.inbox;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An open task with what lists show of its case.
 *
 * @param version revision of the engine's task; changes with claim, release, new due date
 * @param caseId 0 when the instance has no case
 * @param due {@link #NO_DUE} when there is none
 * @param priority see {@link TaskPriority}
 * @param assignee the person who claimed it, or who is asked to answer it for its owner
 * @param owner who delegated it and gets it back; null if it is not delegated now
 */
public record OpenTask(
    String taskId,
    int version,
    long caseId,
    String caseNo,
    String title,
    String processKey,
    String processDefinitionId,
    String processInstanceId,
    String taskKey,
    String taskName,
    String unitCode,
    String unitPath,
    @Nullable Long subjectPersonId,
    @Nullable Long campaignId,
    LocalDateTime due,
    int priority,
    LocalDateTime createdAt,
    @Nullable Long assignee,
    @Nullable Long owner) {

  public static final LocalDateTime NO_DUE = LocalDateTime.of(9999, 12, 31, 0, 0);
}
