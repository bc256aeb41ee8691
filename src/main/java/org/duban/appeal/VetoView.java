package org.duban.appeal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A veto as its page shows it.
 *
 * @param mayContest the actor is its subject, it is in force, and no contest is being checked
 */
public record VetoView(
    long caseId,
    String caseNo,
    String number,
    String status,
    String statusName,
    long personId,
    String personName,
    String unitCode,
    String unitName,
    String reason,
    String basis,
    LocalDate from,
    LocalDate until,
    List<VetoContestView> contests,
    boolean mayContest) {

  /**
   * What was said against it, and what became of that.
   *
   * @param upheld null while it is being checked
   */
  public record VetoContestView(
      String reason,
      LocalDateTime at,
      boolean enteredFor,
      @Nullable Boolean upheld,
      @Nullable String answer,
      @Nullable LocalDateTime answeredAt) {}
}
