package org.duban.disposition.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A disposition as its page shows it. */
record DispositionView(
    long caseId,
    String caseNo,
    String title,
    String status,
    long personId,
    String personName,
    List<String> postNames,
    String unitCode,
    String unitName,
    @Nullable String standing,
    @Nullable String standingName,
    @Nullable Long campaignId,
    @Nullable String campaignName,
    String trigger,
    String triggerName,
    DispositionFactsView facts,
    @Nullable ProposedOutcomeView proposed,
    @Nullable MeasureName authority,
    List<DispositionDraftView> drafts,
    @Nullable DispositionDecisionView decision,
    @Nullable DispositionDeliveryView delivery,
    @Nullable DispositionEffectView effect,
    @Nullable Long transferCaseId,
    List<DispositionAppealView> appeals) {

  /** A key and what it is called. */
  record MeasureName(String key, String name) {}

  /** A measure and from when until when it has effect. */
  record MeasureEffect(String key, String name, LocalDate from, LocalDate until) {}

  /** One problem of the person. */
  record DispositionProblemView(
      long rowId,
      String number,
      @Nullable String kind,
      String description,
      String source,
      String foundBy,
      String foundByName,
      LocalDate declaredOn,
      boolean declaredInTime,
      @Nullable LocalDate rectifiedOn,
      boolean rectifiedInTime,
      boolean open,
      boolean refused,
      boolean concealed) {}

  /** Facts, one by one and taken together. */
  record DispositionFactsView(
      List<DispositionProblemView> problems,
      String foundBy,
      String foundByName,
      boolean declaredInTime,
      String rectified,
      String rectifiedName,
      boolean openAtRefusal,
      boolean refused,
      boolean concealed,
      @Nullable String seriousness,
      @Nullable String seriousnessName,
      int earlier,
      boolean tolerance,
      @Nullable String toleranceReason,
      @Nullable String statement,
      @Nullable String confirmedBy,
      @Nullable LocalDateTime confirmedAt,
      @Nullable LocalDate selfCheckEnds,
      @Nullable LocalDate leniencyDate,
      @Nullable LocalDate refusalDate) {}

  /** A rule that matched, in its words. */
  record OutcomeRule(String id, String text) {}

  /** What the table proposed. */
  record ProposedOutcomeView(String outcome, String name, List<OutcomeRule> rules) {}

  /** How the person answered. */
  record DispositionDefenceView(
      String mode,
      String modeName,
      @Nullable String text,
      @Nullable LocalDateTime at,
      @Nullable String recordedBy) {}

  /** What another thought of it. */
  record DispositionReviewView(
      String conclusion,
      @Nullable String reason,
      @Nullable String by,
      @Nullable LocalDateTime at) {}

  /** A draft with what was said to it. */
  record DispositionDraftView(
      int no,
      String outcome,
      String outcomeName,
      List<MeasureName> kinds,
      String facts,
      String evidence,
      String basis,
      String draftedBy,
      LocalDateTime draftedAt,
      @Nullable DispositionDefenceView defence,
      @Nullable DispositionReviewView review) {}

  /** The decision as it stands. */
  record DispositionDecisionView(
      String number,
      int version,
      String outcome,
      String outcomeName,
      List<MeasureName> kinds,
      String subject,
      String facts,
      String evidence,
      String basis,
      String remedy,
      String authority,
      LocalDate decidedOn,
      @Nullable String approvedBy,
      @Nullable String changedBy) {}

  /** How it reached the person. */
  record DispositionDeliveryView(
      String way,
      String wayName,
      LocalDate deliveredOn,
      @Nullable String detail,
      @Nullable String by) {}

  /** What came of it. */
  record DispositionEffectView(
      LocalDate from,
      LocalDate until,
      @Nullable LocalDate windowUntil,
      String state,
      @Nullable LocalDate executedOn,
      @Nullable String executionReport,
      List<MeasureEffect> kinds) {}

  /** An appeal against it. */
  record DispositionAppealView(
      long caseId, String caseNo, String kind, String title, String status, @Nullable String end) {}
}
