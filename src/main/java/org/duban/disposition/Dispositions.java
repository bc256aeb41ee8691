package org.duban.disposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.casefile.Cases;
import org.duban.disposition.persistence.DecisionPaperMapper;
import org.duban.disposition.persistence.DispositionMapper;
import org.duban.platform.error.DubanException;
import org.duban.rule.Sanctions;
import org.duban.workflow.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finding dispositions and their papers; no permission asked, use cases do that. */
@Component("dispositionRows")
public class Dispositions {

  private final DispositionMapper rows;
  private final DecisionPaperMapper papers;
  private final Submissions submissions;
  private final Sanctions sanctions;
  private final Cases cases;

  Dispositions(
      DispositionMapper rows,
      DecisionPaperMapper papers,
      Submissions submissions,
      Sanctions sanctions,
      Cases cases) {
    this.rows = rows;
    this.papers = papers;
    this.submissions = submissions;
    this.sanctions = sanctions;
    this.cases = cases;
  }

  public Optional<Disposition> ofCase(long caseId) {
    return rows.find(caseId);
  }

  /**
   * @throws DubanException not found
   */
  public Disposition require(long caseId) {
    return ofCase(caseId).orElseThrow(() -> DubanException.notFound("disposition.none", caseId));
  }

  /** The disposition, locked until the transaction ends. */
  Disposition lock(long caseId) {
    return rows.lock(caseId).orElseThrow(() -> DubanException.notFound("disposition.none", caseId));
  }

  /** Rows of the problem ledger it is about. */
  public List<Long> problemRows(long caseId) {
    return rows.problemRows(caseId);
  }

  /** Oldest first. */
  public List<DispositionDraft> drafts(long caseId) {
    return papers.drafts(caseId);
  }

  Optional<DispositionDraft> lastDraft(long caseId) {
    return drafts(caseId).stream().reduce((earlier, later) -> later);
  }

  /**
   * @throws DubanException conflict, if nothing was drafted
   */
  DispositionDraft requireDraft(long caseId) {
    return lastDraft(caseId).orElseThrow(() -> DubanException.conflict("disposition.no-draft"));
  }

  /** The decision as it was made and changed, oldest first. */
  public List<DispositionDecision> decisions(long caseId) {
    return papers.decisions(caseId);
  }

  /** The decision as it stands now. */
  public Optional<DispositionDecision> decision(long caseId) {
    return decisions(caseId).stream().reduce((earlier, later) -> later);
  }

  /**
   * @throws DubanException conflict, if nothing was decided
   */
  public DispositionDecision requireDecision(long caseId) {
    return decision(caseId).orElseThrow(() -> DubanException.conflict("disposition.no-decision"));
  }

  /** By whose rules the measures of the decision go; empty before it. */
  public Set<Sanctions.Family> families(long caseId) {
    return decision(caseId).stream()
        .flatMap(d -> d.kinds().stream().map(k -> sanctions.require(k, d.decidedOn()).family()))
        .collect(Collectors.toSet());
  }

  /** Whether a measure of the decision is for an authority outside (scope). */
  public boolean outside(long caseId) {
    return families(caseId).stream().anyMatch(f -> f != Sanctions.Family.ORGANISATIONAL);
  }

  /**
   * @throws DubanException conflict, if the task was not completed
   */
  Answer answer(long caseId, String taskKey) {
    return submissions
        .latest(caseId, taskKey)
        .map(Answer::new)
        .orElseThrow(() -> DubanException.conflict("disposition.not-submitted", taskKey));
  }

  /** Says where it stands, here and in the case. Called by the process. */
  @Transactional
  public void move(long caseId, DispositionStatus status) {
    rows.setStatus(caseId, status);
    cases.setStatus(caseId, status.name());
  }
}
