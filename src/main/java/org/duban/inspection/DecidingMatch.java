package org.duban.inspection;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An official of the department decides about a match. Competent is whom the process routes to. */
@Service
public class DecidingMatch {

  private final Records records;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  DecidingMatch(Records records, Timeline timeline, Audit audit, ProductClock clock) {
    this.records = records;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws DubanException not found; conflict, if it was decided already
   */
  @Transactional
  public void decide(long matchId, MatchDecision decision, String reason) {
    RecordMatch match =
        records
            .match(matchId)
            .orElseThrow(() -> DubanException.notFound("inspection.no-match", matchId));
    records.save(match.decided(decision, reason, clock.now()));
    timeline.record(
        match.caseId(),
        "match-decided",
        decision.wrong() ? "一条疑似经判定属实，列入问题台账" : "一条疑似经判定排除",
        Map.of("match", matchId, "decision", decision.name()));
    audit.record("match.decided", "match", matchId, null, decision.name(), Audit.OK);
  }
}
