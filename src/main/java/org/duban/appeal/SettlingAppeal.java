package org.duban.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.audit.Audit;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.duban.rule.Sanctions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends an appeal and carries its outcome out; an appeal never makes anything heavier (X.1, X.2).
 * Competent is whoever the process routes it to.
 */
@Service
public class SettlingAppeal {

  private final Appeals appeals;
  private final Decisions decisions;
  private final Sanctions sanctions;
  private final Rules rules;
  private final Cases cases;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  SettlingAppeal(
      Appeals appeals,
      Decisions decisions,
      Sanctions sanctions,
      Rules rules,
      Cases cases,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.appeals = appeals;
    this.decisions = decisions;
    this.sanctions = sanctions;
    this.rules = rules;
    this.cases = cases;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param kinds measures instead, if changed; else empty
   * @throws DubanException conflict, if it was settled before; invalid, if a changed outcome is not
   *     lighter, or measures are named for another outcome
   */
  @Transactional
  public void settle(long caseId, AppealEnd outcome, List<String> kinds, String reason) {
    Appeal appeal = require(caseId);
    if (outcome.judged()) {
      AppealedDecision decision = decisions.require(appeal.dispositionCaseId());
      checkLighter(outcome, kinds, decision);
      decisions.change(
          appeal.dispositionCaseId(), outcome, outcome == AppealEnd.CHANGED ? kinds : null, reason);
    }
    appeals.settle(
        caseId,
        outcome,
        outcome == AppealEnd.CHANGED ? String.join(",", kinds) : null,
        reason,
        clock.today());
    cases.setStatus(caseId, outcome.name());
    timeline.record(
        caseId,
        "appeal.settled",
        appeal.kind().title() + "结果：" + outcome.title(),
        Map.of("outcome", outcome.name(), "kinds", kinds));
    audit.record("appeal.settled", "case", caseId, null, outcome.name(), Audit.OK);
  }

  private void checkLighter(AppealEnd outcome, List<String> kinds, AppealedDecision decision) {
    if (outcome != AppealEnd.CHANGED) {
      if (!kinds.isEmpty()) {
        throw DubanException.invalid("appeal.kinds-not-changed");
      }
      return;
    }
    if (kinds.isEmpty()) {
      throw DubanException.invalid("appeal.kinds-missing");
    }
    if (sanctions.heavier(kinds, decision.kinds(), clock.today())
        || Set.copyOf(kinds).equals(Set.copyOf(decision.kinds()))) {
      throw DubanException.invalid("appeal.not-lighter");
    }
  }

  /**
   * The person got the outcome; the limit of a further appeal runs from that day, and with a public
   * notice from its end (rule {@code appeal.notice-days}).
   *
   * @param day it was handed over, or the notice put up
   * @throws DubanException invalid, if the day lies before the outcome or in the future
   */
  @Transactional
  public void delivered(long caseId, LocalDate day, boolean byNotice) {
    Appeal appeal = require(caseId);
    LocalDate settled = appeal.settledOn();
    if (day.isAfter(clock.today()) || (settled != null && day.isBefore(settled))) {
      throw DubanException.invalid("appeal.delivered-when", String.valueOf(settled));
    }
    LocalDate counts = byNotice ? day.plusDays(rules.number("appeal.notice-days")) : day;
    appeals.deliver(caseId, counts);
    timeline.record(
        caseId,
        "appeal.delivered",
        byNotice ? "申诉结果于 " + day + " 公告，" + counts + " 视为送达" : "申诉结果已于 " + day + " 送达本人",
        Map.of());
  }

  private Appeal require(long caseId) {
    return appeals.find(caseId).orElseThrow(() -> DubanException.notFound("appeal.not-found"));
  }
}
