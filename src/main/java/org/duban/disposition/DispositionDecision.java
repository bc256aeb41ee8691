package org.duban.disposition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision with its five parts: who; facts and evidence; measures and basis; way and limit of
 * review; authority and day (rules.md).
 *
 * @param no 1, and one more for each later change
 * @param measures keys of sanctions, with commas
 * @param subjectLine name, unit and posts as they were
 * @param decidedBy who approved; null: an appeal, or an authority outside
 * @param reason of the approval or of the change
 * @param effectUntil last day of effect
 * @param outsideFrom from when what an authority outside imposed has effect; null: nothing has
 */
public record DispositionDecision(
    long caseId,
    int no,
    String number,
    Outcome outcome,
    String measures,
    @Nullable LocalDate vetoUntil,
    String subjectLine,
    String facts,
    String evidence,
    String basis,
    String remedy,
    String authority,
    LocalDate decidedOn,
    @Nullable Long decidedBy,
    @Nullable String reason,
    LocalDate effectUntil,
    @Nullable LocalDate outsideFrom) {

  public List<String> kinds() {
    return List.of(measures.split(","));
  }

  public boolean vetoes() {
    return kinds().contains("VETO");
  }

  /** The same decision, changed afterwards. */
  DispositionDecision changedTo(
      String measures,
      @Nullable LocalDate veto,
      String why,
      LocalDate until,
      @Nullable LocalDate outside) {
    return new DispositionDecision(
        caseId,
        no + 1,
        number,
        outcome,
        measures,
        veto,
        subjectLine,
        facts,
        evidence,
        basis,
        remedy,
        authority,
        decidedOn,
        null,
        why,
        until,
        outside);
  }
}
