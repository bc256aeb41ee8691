package org.duban.escalation.web;

import java.time.LocalDate;
import org.duban.escalation.ContestState;
import org.duban.escalation.Step;
import org.duban.escalation.StrikeState;
import org.jspecify.annotations.Nullable;

/**
 * A strike and the step it led to.
 *
 * @param caseId case of the finding
 * @param level 1 to 3: the higher count, three and more are one step
 * @param mayContest whether the reader may contest it today
 */
record StrikeView(
    long id,
    long findingId,
    long caseId,
    @Nullable Long escalationCaseId,
    @Nullable String escalationCaseNo,
    String unitCode,
    String unitName,
    @Nullable String areaCode,
    @Nullable String areaName,
    String addresseeCode,
    String addresseeName,
    String kind,
    LocalDate countedOn,
    int unitCount,
    int areaCount,
    int level,
    Step step,
    String stepName,
    StrikeState state,
    String stateName,
    @Nullable LocalDate noticedOn,
    @Nullable LocalDate contestUntil,
    @Nullable StrikeContestView contest,
    boolean mayContest) {

  /** How the unit contested it. */
  record StrikeContestView(long caseId, String caseNo, ContestState state) {}
}
