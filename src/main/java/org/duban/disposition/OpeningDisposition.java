package org.duban.disposition;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.disposition.persistence.DispositionMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person's problems into disposition and puts the facts together (P1.13, P1.14). Processes
 * do it, no permission.
 */
@Service
public class OpeningDisposition {

  private final DispositionMapper rows;
  private final Dispositions dispositions;
  private final CollectingFacts collecting;
  private final Cases cases;
  private final Timeline timeline;
  private final ProductClock clock;

  OpeningDisposition(
      DispositionMapper rows,
      Dispositions dispositions,
      CollectingFacts collecting,
      Cases cases,
      Timeline timeline,
      ProductClock clock) {
    this.rows = rows;
    this.dispositions = dispositions;
    this.collecting = collecting;
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param problem row of the ledger; null: all of the person in the campaign that are free
   * @throws DubanException invalid, if the case is about nobody; conflict, if the problem is in
   *     another disposition
   */
  @Transactional
  public void open(long caseId, OpenedFor openedFor, @Nullable Long problem) {
    CaseFile file = cases.require(caseId);
    Long person = file.subjectPersonId();
    if (person == null) {
      throw DubanException.invalid("disposition.no-subject", file.number());
    }
    Long campaign = file.campaignId();
    rows.insert(caseId, file.number(), person, file.unitCode(), campaign, openedFor, clock.now());
    if (problem != null) {
      take(caseId, problem);
    } else if (campaign != null) {
      rows.takeProblems(caseId, campaign, person);
    }
    List<ProblemFact> problems = collecting.problems(caseId);
    rows.setFacts(caseId, collecting.facts(dispositions.require(caseId)));
    cases.setStatus(caseId, DispositionStatus.FACTS.name());
    timeline.record(
        caseId,
        "facts",
        "归集本人的问题 " + problems.size() + " 个",
        Map.of("problems", problems.stream().map(ProblemFact::rowId).toList()));
  }

  private void take(long caseId, long problem) {
    if (rows.taken(problem) > 0) {
      throw DubanException.conflict("disposition.problem-taken", problem);
    }
    rows.takeProblem(caseId, problem);
  }
}
