package org.duban.escalation;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a confirmed finding and opens the one step it leads to (P5.7). Those of a city are counted
 * one after the other, so that two confirmed at the same moment are two steps. Processes do it, no
 * permission.
 */
@Service
public class CountingStrike {

  private final Findings findings;
  private final Strikes strikes;
  private final StrikePolicies policies;
  private final PlacesOfUnits places;
  private final Ladder ladder;
  private final Escalating escalating;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;
  private final Ids ids;

  CountingStrike(
      Findings findings,
      Strikes strikes,
      StrikePolicies policies,
      PlacesOfUnits places,
      Ladder ladder,
      Escalating escalating,
      Timeline timeline,
      Audit audit,
      ProductClock clock,
      Ids ids) {
    this.findings = findings;
    this.strikes = strikes;
    this.policies = policies;
    this.places = places;
    this.ladder = ladder;
    this.escalating = escalating;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @param problemId row of the problem ledger that a finding was confirmed to be
   * @throws DubanException invalid, if it was never found by a check, is not confirmed or does not
   *     count in the campaign; conflict, if it or its fact was counted already
   */
  @Transactional
  public Strike count(long problemId) {
    String city = places.city(ofProblem(problemId).unitCode());
    long no = strikes.lock(city);
    Finding finding = ofProblem(problemId);
    requireCountable(finding);
    Strike fresh = fresh(finding, city, no);
    Count count =
        Count.of(
            fresh,
            strikes.live(fresh.unitCode(), fresh.areaCode()),
            policies.of(fresh.campaignId()));
    Strike counted = fresh.counted(count, ladder);
    strikes.add(counted);
    timeline.record(
        finding.caseId(),
        "strike-counted",
        "计次：责任单位第 " + count.unit() + " 次、所在区域第 " + count.area() + " 次，按规定" + counted.step().text(),
        Map.of("strike", counted.id(), "unitCount", count.unit(), "areaCount", count.area()));
    audit.record("strike.counted", "strike", counted.id(), null, counted.step().name(), Audit.OK);
    return escalating.begin(counted);
  }

  private Finding ofProblem(long problemId) {
    return findings
        .ofProblem(problemId)
        .orElseThrow(() -> DubanException.invalid("escalation.no-finding", problemId));
  }

  private void requireCountable(Finding finding) {
    if (finding.state() != FindingState.CONFIRMED) {
      throw DubanException.invalid("escalation.not-confirmed");
    }
    if (!policies.counts(finding.campaignId(), finding.source())) {
      throw DubanException.invalid("escalation.does-not-count");
    }
    if (strikes.ofFinding(finding.id()).isPresent()
        || strikes.ofFact(finding.factId()).isPresent()) {
      throw DubanException.conflict("escalation.fact-counted");
    }
  }

  private Strike fresh(Finding finding, String city, long no) {
    return new Strike(
        ids.next(),
        city,
        no,
        finding.id(),
        finding.factId(),
        finding.caseId(),
        finding.campaignId(),
        finding.unitCode(),
        finding.unitPath(),
        finding.areaCode(),
        finding.answerableCode(),
        finding.unitCode(),
        finding.kind(),
        clock.today(),
        0,
        0,
        Step.BULLETIN,
        StrikeState.COUNTED,
        null,
        null,
        null,
        null,
        null);
  }
}
