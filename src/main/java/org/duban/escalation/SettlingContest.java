package org.duban.escalation;

import org.duban.audit.Audit;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what was decided about a contest: if upheld, the strike is taken back with all that
 * followed (P5.7). Competent is whoever the process routes it to, never who found or confirmed it.
 */
@Service
public class SettlingContest {

  private final Contests contests;
  private final Strikes strikes;
  private final Findings findings;
  private final TakingStrikeBack taking;
  private final Audit audit;
  private final ProductClock clock;

  SettlingContest(
      Contests contests,
      Strikes strikes,
      Findings findings,
      TakingStrikeBack taking,
      Audit audit,
      ProductClock clock) {
    this.contests = contests;
    this.strikes = strikes;
    this.findings = findings;
    this.taking = taking;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws DubanException not found; conflict, if it was decided already; invalid, if who found,
   *     confirmed or contested it decides
   */
  @Transactional
  public void settle(long caseId, boolean upheld, String reason, long by) {
    Contest contest =
        contests
            .ofCase(caseId)
            .orElseThrow(() -> DubanException.notFound("escalation.contest-none"));
    if (contest.state() != ContestState.OPEN) {
      throw DubanException.conflict("escalation.contest-decided");
    }
    Strike strike = strikes.require(contest.strikeId());
    Finding finding = findings.require(strike.findingId());
    Long confirmer = finding.decidedBy();
    if (by == finding.foundBy()
        || by == contest.filedBy()
        || (confirmer != null && by == confirmer)) {
      throw DubanException.invalid("escalation.own-contest");
    }
    ContestState to = upheld ? ContestState.UPHELD : ContestState.NOT_UPHELD;
    contests.save(contest.decided(to, by, clock.now()));
    audit.record("strike.contest-decided", "strike", strike.id(), null, to.name(), Audit.OK);
    if (upheld && strike.live()) {
      taking.takeBack(strike.id(), StrikeState.TAKEN_BACK, "异议成立：" + reason);
    }
  }
}
