package org.duban.escalation.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.duban.escalation.CheckWay;
import org.duban.escalation.FindingState;
import org.jspecify.annotations.Nullable;

/** The record of a unit and what lies below it. */
record UnitRecordView(
    String unitCode,
    String unitName,
    List<FindingLine> findings,
    List<StrikeView> strikes,
    List<InterviewLine> interviews,
    List<OutcomeLine> outcomes,
    List<VetoLine> vetoes) {

  /**
   * What a check found.
   *
   * @param strikeId only while it counts
   */
  record FindingLine(
      long id,
      long caseId,
      String caseNo,
      String unitCode,
      String unitName,
      String kind,
      CheckWay way,
      String wayName,
      String place,
      LocalDate foundOn,
      FindingState state,
      String stateName,
      @Nullable Long problemId,
      @Nullable String problemNumber,
      @Nullable Long strikeId) {}

  /** A row of the ledger of interviews. */
  record InterviewLine(
      long rowId,
      String number,
      long caseId,
      String unitCode,
      String unitName,
      @Nullable String heldOn,
      @Nullable String place,
      String status,
      String statusName,
      @Nullable String planDate) {}

  /** A bulletin, a transfer or a disposition that followed; without names of persons. */
  record OutcomeLine(
      long caseId,
      String caseNo,
      String processKey,
      String processName,
      String unitCode,
      String unitName,
      String status,
      LocalDateTime openedAt,
      @Nullable LocalDateTime closedAt,
      @Nullable String end) {}

  /** A row of the veto ledger; without names of persons. */
  record VetoLine(
      long rowId,
      String number,
      String unitCode,
      String unitName,
      String status,
      String statusName,
      @Nullable String from,
      @Nullable String until) {}
}
