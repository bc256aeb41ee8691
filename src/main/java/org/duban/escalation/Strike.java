package org.duban.escalation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed finding that was counted, with the one step it leads to (P5.7).
 *
 * @param no order of counting within the city
 * @param answerableCode who answers for the area by the grid
 * @param addresseeCode the unit on which the step falls: the responsible one, or, if the area's
 *     count is the higher, the answerable one
 * @param escalationCaseId the case that carries out the step now
 * @param noticedOn when the unit was told
 * @param contestUntil last day for contesting
 */
public record Strike(
    long id,
    String cityCode,
    long no,
    long findingId,
    long factId,
    long caseId,
    @Nullable Long campaignId,
    String unitCode,
    String unitPath,
    @Nullable String areaCode,
    String answerableCode,
    String addresseeCode,
    String kind,
    LocalDate countedOn,
    int unitCount,
    int areaCount,
    Step step,
    StrikeState state,
    @Nullable LocalDateTime endedAt,
    @Nullable String endedReason,
    @Nullable Long escalationCaseId,
    @Nullable LocalDate noticedOn,
    @Nullable LocalDate contestUntil) {

  public boolean live() {
    return state == StrikeState.COUNTED;
  }

  /** The count that decides. */
  public int higher() {
    return Math.max(unitCount, areaCount);
  }

  Strike counted(Count count, Ladder ladder) {
    return with(
        count.area() > count.unit() ? answerableCode : unitCode,
        count,
        ladder.step(count.unit(), count.area()),
        state,
        endedAt,
        endedReason,
        escalationCaseId,
        noticedOn,
        contestUntil);
  }

  /** Whether the other is the same step, falling on the same unit. */
  boolean sameStep(Strike other) {
    return step == other.step && addresseeCode.equals(other.addresseeCode);
  }

  /**
   * @throws DubanException conflict, if it counts no more
   */
  Strike ended(StrikeState to, String reason, LocalDateTime at) {
    if (!live()) {
      throw DubanException.conflict("escalation.strike-ended", id);
    }
    return with(
        addresseeCode, count(), step, to, at, reason, escalationCaseId, noticedOn, contestUntil);
  }

  Strike carriedOutBy(long escalationCase) {
    return with(
        addresseeCode, count(), step, state, endedAt, endedReason, escalationCase, null, null);
  }

  private Count count() {
    return new Count(unitCount, areaCount);
  }

  private Strike with(
      String addressee,
      Count count,
      Step newStep,
      StrikeState newState,
      @Nullable LocalDateTime newEndedAt,
      @Nullable String newEndedReason,
      @Nullable Long newCase,
      @Nullable LocalDate newNoticedOn,
      @Nullable LocalDate newContestUntil) {
    return new Strike(
        id,
        cityCode,
        no,
        findingId,
        factId,
        caseId,
        campaignId,
        unitCode,
        unitPath,
        areaCode,
        answerableCode,
        addressee,
        kind,
        countedOn,
        count.unit(),
        count.area(),
        newStep,
        newState,
        newEndedAt,
        newEndedReason,
        newCase,
        newNoticedOn,
        newContestUntil);
  }
}
