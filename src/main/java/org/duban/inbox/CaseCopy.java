package org.duban.inbox;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A case somebody was told of, or a question he was asked about it.
 *
 * @param taskId the task at which he was asked; null for a mere copy
 * @param note remark or question
 */
public record CaseCopy(
    long id,
    long personId,
    long caseId,
    @Nullable String taskId,
    Kind kind,
    long fromPerson,
    String note,
    LocalDateTime at,
    @Nullable LocalDateTime readAt,
    @Nullable String answer,
    @Nullable LocalDateTime answeredAt) {

  /** What it is for. */
  public enum Kind {
    /** To be known. */
    COPY,
    /** To be answered. */
    CONSULTATION
  }
}
