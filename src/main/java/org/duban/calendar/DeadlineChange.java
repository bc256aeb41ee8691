package org.duban.calendar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An approval by which a limit was moved, stopped or set going again.
 *
 * @param remaining days that were left when it was stopped, in the limit's own kind of days
 * @param approvalNo number of the approving paper
 * @param approver person who approved
 */
public record DeadlineChange(
    long id,
    String taskId,
    @Nullable Long caseId,
    String unitCode,
    Kind kind,
    @Nullable LocalDateTime oldDue,
    @Nullable LocalDateTime newDue,
    @Nullable Integer remaining,
    String reason,
    @Nullable String approvalNo,
    long approver,
    LocalDateTime at) {

  /** What was approved. */
  public enum Kind {
    EXTEND,
    PAUSE,
    RESUME
  }
}
