package org.duban.disposition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.calendar.WorkCalendar;
import org.duban.casefile.TellingCases;
import org.duban.casefile.Timeline;
import org.duban.disposition.persistence.DecisionPaperMapper;
import org.duban.disposition.persistence.DispositionMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a decision after an appeal; never to something heavier (X.2). No permission: appeals. */
@Service
public class ChangingOutcome {

  private final DispositionMapper rows;
  private final DecisionPaperMapper papers;
  private final Dispositions dispositions;
  private final Aggravation aggravation;
  private final Effects effects;
  private final DispositionWords words;
  private final TellingCases telling;
  private final WorkCalendar calendar;
  private final Rules rules;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  ChangingOutcome(
      DispositionMapper rows,
      DecisionPaperMapper papers,
      Dispositions dispositions,
      Aggravation aggravation,
      Effects effects,
      DispositionWords words,
      TellingCases telling,
      WorkCalendar calendar,
      Rules rules,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.rows = rows;
    this.papers = papers;
    this.dispositions = dispositions;
    this.aggravation = aggravation;
    this.effects = effects;
    this.words = words;
    this.telling = telling;
    this.calendar = calendar;
    this.rules = rules;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * To be called before {@code Message_AppealDecided} is sent. The time for a further appeal begins
   * anew.
   *
   * @param lighter measures instead, if changed; else null
   * @throws DubanException conflict, if the decision is not in effect, or would become heavier;
   *     invalid, if it changes and no measure is given
   */
  @Transactional
  public void afterAppeal(
      long caseId, AppealOutcome outcome, @Nullable Collection<String> lighter, String reason) {
    Disposition disposition = dispositions.lock(caseId);
    disposition.requireDelivered();
    DispositionDecision decided = dispositions.requireDecision(caseId);
    switch (outcome) {
      case UPHELD -> {
        // stands as it is
      }
      case CHANGED -> change(decided, lighter, reason);
      case REVOKED -> revoke(decided);
    }
    LocalDate until = calendar.plusMonths(clock.today(), rules.number("disposition.appeal.months"));
    LocalDate before = disposition.windowUntil();
    rows.setWindow(caseId, before != null && before.isAfter(until) ? before : until);
    timeline.record(
        caseId,
        "appealed",
        "申诉结果：%s。%s".formatted(words.name(outcome), reason),
        Map.of("outcome", outcome.name()));
    audit.record(
        "disposition.appealed", "case", caseId, decided.measures(), outcome.name(), Audit.OK);
  }

  /** What caused the disposition is taken back, and whatever followed from it. */
  void withdraw(long caseId) {
    rows.release(caseId);
    dispositions.decision(caseId).ifPresentOrElse(this::revoke, () -> rows.revoke(caseId));
  }

  private void change(
      DispositionDecision decided, @Nullable Collection<String> lighter, String reason) {
    if (lighter == null || lighter.isEmpty()) {
      throw DubanException.invalid("disposition.lighter-how");
    }
    aggravation.refuse(lighter, decided);
    LocalDate veto = lighter.contains("VETO") ? decided.vetoUntil() : null;
    LocalDate outside = decided.outsideFrom();
    papers.insertDecision(
        decided.changedTo(
            String.join(",", lighter),
            veto,
            reason,
            effects.until(lighter, decided.decidedOn(), veto, outside),
            outside));
    if (decided.vetoes() && veto == null) {
      liftVeto(decided.caseId());
    }
    tellChanged(decided.caseId());
  }

  private void revoke(DispositionDecision decided) {
    rows.revoke(decided.caseId());
    if (decided.vetoes()) {
      liftVeto(decided.caseId());
    }
    if (dispositions.require(decided.caseId()).endedAt() != null) {
      // some appeals have no limit: they may come when all is over
      dispositions.move(decided.caseId(), DispositionStatus.REVOKED);
    }
    tellChanged(decided.caseId());
  }

  /** The effect is to be counted anew. */
  private void tellChanged(long caseId) {
    telling.tell(
        caseId, "Message_OutcomeChanged", "", dispositions.require(caseId).caseNo(), Map.of());
  }

  private void liftVeto(long caseId) {
    telling.tell(caseId, "Message_SanctionRevoked", "veto", "", Map.of());
  }
}
