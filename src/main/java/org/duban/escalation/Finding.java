package org.duban.escalation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * A breach that a check found at a unit (P5.7, P5.8).
 *
 * @param source {@code check} or {@code spotCheck}
 * @param unitCode the responsible unit
 * @param areaCode township of the place; null, if the place lies in none
 * @param answerableCode the unit that answers for the place by the grid
 * @param foundBy who found it and supervises it from then on (P5.3)
 * @param factId the finding that stands for the fact: itself, or the one it was merged into
 * @param decidedBy who confirmed it or not; never {@code foundBy}
 */
public record Finding(
    long id,
    long caseId,
    @Nullable Long problemId,
    String source,
    String unitCode,
    String unitPath,
    @Nullable String areaCode,
    String answerableCode,
    @Nullable Long campaignId,
    String kind,
    CheckWay way,
    String place,
    String description,
    LocalDate foundOn,
    long foundBy,
    LocalDateTime raisedAt,
    FindingState state,
    long factId,
    @Nullable Long decidedBy,
    @Nullable LocalDateTime decidedAt) {

  /**
   * @throws DubanException conflict, if it was decided already; invalid, if who found it would
   *     decide
   */
  Finding confirmed(long problem, long by, LocalDateTime at) {
    requireOpenFor(by);
    return decided(problem, FindingState.CONFIRMED, id, by, at);
  }

  /** As {@link #confirmed}, of a fact that is in the ledger already. */
  Finding sameAs(long fact, long by, LocalDateTime at) {
    requireOpenFor(by);
    return decided(null, FindingState.MERGED, fact, by, at);
  }

  /** As {@link #confirmed}: there is nothing in it. */
  Finding notConfirmed(long by, LocalDateTime at) {
    requireOpenFor(by);
    return decided(null, FindingState.NOT_CONFIRMED, id, by, at);
  }

  /** Found out later to be of the same fact. */
  Finding mergedInto(long fact) {
    return decided(problemId, FindingState.MERGED, fact, decidedBy, decidedAt);
  }

  private void requireOpenFor(long by) {
    if (state != FindingState.RAISED) {
      throw DubanException.conflict("escalation.finding-decided", id);
    }
    if (by == foundBy) {
      throw DubanException.invalid("escalation.own-finding");
    }
  }

  private Finding decided(
      @Nullable Long problem,
      FindingState to,
      long fact,
      @Nullable Long by,
      @Nullable LocalDateTime at) {
    return new Finding(
        id,
        caseId,
        problem,
        source,
        unitCode,
        unitPath,
        areaCode,
        answerableCode,
        campaignId,
        kind,
        way,
        place,
        description,
        foundOn,
        foundBy,
        raisedAt,
        to,
        fact,
        by,
        at);
  }
}
