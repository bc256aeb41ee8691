package org.duban.reopening;

import java.util.List;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.casefile.Timeline;
import org.duban.platform.error.DubanException;
import org.duban.reopening.persistence.ReopeningMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the new case once the application is approved. Called by the process; no permission. */
@Service
public class ReopeningCase {

  /** Kind of the link from the old case to the new one. */
  public static final String REOPENED = "reopened";

  private final ReopeningMapper rows;
  private final Cases cases;
  private final OpeningLinkedCase opening;
  private final List<ReopenedVariables> variables;
  private final Timeline timeline;
  private final Audit audit;

  ReopeningCase(
      ReopeningMapper rows,
      Cases cases,
      OpeningLinkedCase opening,
      List<ReopenedVariables> variables,
      Timeline timeline,
      Audit audit) {
    this.rows = rows;
    this.cases = cases;
    this.opening = opening;
    this.variables = variables;
    this.timeline = timeline;
    this.audit = audit;
  }

  /**
   * @param caseId case of the application
   * @return the new case
   */
  @Transactional
  public CaseFile reopen(long caseId) {
    Reopening reopening =
        rows.find(caseId).orElseThrow(() -> DubanException.notFound("reopening.none"));
    CaseFile old = cases.require(reopening.oldCaseId());
    Map<String, Object> start =
        variables.stream()
            .filter(v -> v.supports(old.processKey()))
            .findFirst()
            .map(v -> v.variables(old))
            .orElse(Map.of());
    String title = old.title() + "（重新办理）";
    CaseFile opened =
        opening.open(
            old.id(),
            REOPENED,
            old.processKey(),
            title.length() > 300 ? title.substring(title.length() - 300) : title,
            old.unitCode(),
            old.subjectPersonId(),
            old.campaignId(),
            start);
    rows.reopened(caseId, opened.id());
    cases.link(caseId, opened.id(), "reopening-result");
    timeline.record(
        opened.id(),
        "reopened",
        "经批准重新办理，原事项 " + old.number() + " 保持办结",
        Map.of("caseId", old.id()));
    audit.record("case.reopened", "case", old.id(), old.number(), opened.number(), Audit.OK);
    return opened;
  }
}
