package org.duban.calendar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A limit that moved when it was counted anew.
 *
 * @param caseNo number of the case, if it belongs to one
 * @param ref the task, timer or case itself
 * @param name of the task or event, in the words of the process
 */
public record MovedLimit(
    Kind kind,
    @Nullable Long caseId,
    @Nullable String caseNo,
    String ref,
    String name,
    String unitCode,
    LocalDateTime from,
    LocalDateTime to) {

  /** What the limit is of. */
  public enum Kind {
    TASK,
    TIMER,
    CASE
  }
}
