package org.duban.escalation;

import java.util.List;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a strike back with what followed from it, and counts the later ones anew: where the step or
 * the unit it falls on becomes another, what was done is withdrawn and the right step begins
 * (P5.7). Whoever decided it calls; no permission here.
 */
@Service
public class TakingStrikeBack {

  private final Strikes strikes;
  private final StrikePolicies policies;
  private final Ladder ladder;
  private final Escalating escalating;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  TakingStrikeBack(
      Strikes strikes,
      StrikePolicies policies,
      Ladder ladder,
      Escalating escalating,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.strikes = strikes;
    this.policies = policies;
    this.ladder = ladder;
    this.escalating = escalating;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param to TAKEN_BACK or MERGED
   * @throws org.duban.platform.error.DubanException not found; conflict, if it counts no more
   */
  @Transactional
  public void takeBack(long strikeId, StrikeState to, String reason) {
    strikes.lock(strikes.require(strikeId).cityCode());
    Strike ended = strikes.require(strikeId).ended(to, reason, clock.now());
    strikes.save(ended);
    timeline.record(
        ended.caseId(),
        "strike-" + to.name().toLowerCase(java.util.Locale.ROOT),
        "计次" + to.text() + "：" + reason,
        Map.of("strike", strikeId));
    audit.record("strike.taken-back", "strike", strikeId, null, to.name(), Audit.OK);
    escalating.withdraw(ended, reason);
    strikes.live(ended.unitCode(), ended.areaCode()).stream()
        .filter(later -> later.no() > ended.no())
        .forEach(this::recount);
  }

  private void recount(Strike strike) {
    List<Strike> live = strikes.live(strike.unitCode(), strike.areaCode());
    Count count = Count.of(strike, live, policies.of(strike.campaignId()));
    if (count.unit() == strike.unitCount() && count.area() == strike.areaCount()) {
      return;
    }
    Strike recounted = strike.counted(count, ladder);
    strikes.save(recounted);
    timeline.record(
        strike.caseId(),
        "strike-recounted",
        "前次计次撤销，重新计为责任单位第 " + count.unit() + " 次、所在区域第 " + count.area() + " 次",
        Map.of("strike", strike.id(), "unitCount", count.unit(), "areaCount", count.area()));
    if (!recounted.sameStep(strike)) {
      escalating.withdraw(strike, "前次计次撤销，改为" + recounted.step().text());
      escalating.begin(recounted);
    }
  }
}
