package org.duban.inspection;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what departments know with what people of a unit declared, and proposes possible
 * omissions, each with its reasons (X.13). It decides nothing. Processes do it, no permission.
 */
@Service
public class MatchingRecords {

  private final Records records;
  private final Cases cases;
  private final Units units;
  private final Timeline timeline;
  private final Ids ids;

  MatchingRecords(Records records, Cases cases, Units units, Timeline timeline, Ids ids) {
    this.records = records;
    this.cases = cases;
    this.units = units;
    this.timeline = timeline;
    this.ids = ids;
  }

  /**
   * @param caseId the joint check; its unit and campaign say whose declarations
   * @return how many were proposed
   */
  @Transactional
  public int match(long caseId) {
    CaseFile file = cases.require(caseId);
    Unit unit = units.require(file.unitCode());
    List<MatchCandidate> proposed =
        records.candidates(unit.path(), file.campaignId()).stream()
            .filter(c -> !c.declaredPlot())
            .toList();
    proposed.forEach(c -> records.add(ids.next(), caseId, c));
    timeline.record(
        caseId,
        "matched",
        "部门记录与本轮申报比对完毕，提出疑似 " + proposed.size() + " 条，逐条由人判定",
        Map.of("matches", proposed.size()));
    return proposed.size();
  }
}
