package org.duban.disposition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The person's problems taken together, as the table of outcomes asks: what is worst in one of them
 * counts for all.
 *
 * @param declaredInTime each of them was declared in time
 * @param earlier how often the person was handled before, or a wrong came back
 */
public record Facts(
    FoundBy foundBy,
    boolean declaredInTime,
    boolean afterSelfCheck,
    Rectified rectified,
    boolean openAtRefusal,
    boolean refused,
    boolean concealed,
    int earlier) {

  /**
   * @param handled how often the person was handled before
   */
  public static Facts of(
      List<ProblemFact> problems, CampaignDays days, LocalDate today, int handled) {
    return new Facts(
        problems.stream()
            .map(ProblemFact::foundBy)
            .max(Comparator.naturalOrder())
            .orElse(FoundBy.CHECK),
        !problems.isEmpty() && problems.stream().allMatch(p -> p.declaredInTime(days)),
        problems.stream().anyMatch(p -> p.foundAfterSelfCheck(days)),
        problems.stream()
            .map(p -> p.rectified(days))
            .max(Comparator.naturalOrder())
            .orElse(Rectified.IN_TIME),
        problems.stream().anyMatch(p -> p.openAtRefusal(days, today)),
        problems.stream().anyMatch(ProblemFact::refused),
        problems.stream().anyMatch(ProblemFact::concealed),
        handled + (int) problems.stream().filter(ProblemFact::cameBack).count());
  }

  /** The same, with concealment found by whoever confirms them. */
  Facts asConcealed() {
    return new Facts(
        foundBy, declaredInTime, afterSelfCheck, rectified, openAtRefusal, refused, true, earlier);
  }
}
