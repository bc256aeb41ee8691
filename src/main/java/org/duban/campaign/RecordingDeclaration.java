package org.duban.campaign;

import java.util.ArrayList;
import java.util.List;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.casefile.Cases;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Submissions.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a sheet as filled in: when, by whom, for whom (P1.1, X.14). Called by the process. */
@Service
public class RecordingDeclaration {

  static final String YES = "yes";

  private final Declarations declarations;
  private final DeclarationMapper rows;
  private final Campaigns campaigns;
  private final Cases cases;
  private final ProductClock clock;

  RecordingDeclaration(
      Declarations declarations,
      DeclarationMapper rows,
      Campaigns campaigns,
      Cases cases,
      ProductClock clock) {
    this.declarations = declarations;
    this.rows = rows;
    this.campaigns = campaigns;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * @throws DubanException invalid, if an item says "有" and not what
   */
  @Transactional
  public void record(long caseId) {
    Declaration declaration = declarations.ofCase(caseId);
    Submission sheet = declarations.filled(caseId);
    requireDetails(declaration, sheet);
    boolean assisted = declaration.personId() != null && declaration.personId() != sheet.personId();
    rows.declare(declaration.id(), assisted ? "ASSISTED" : "ONLINE", sheet.personId(), clock.now());
    cases.setStatus(caseId, DeclarationStatus.DECLARED.name());
  }

  private void requireDetails(Declaration declaration, Submission sheet) {
    List<Problem> missing = new ArrayList<>();
    for (CampaignItem item : campaigns.items(declaration.campaignId())) {
      if (sheet.data().path(item.code()).asString("").equals(YES)
          && sheet.data().path(item.code() + "_detail").asString("").isBlank()) {
        missing.add(Problem.at(item.code() + "_detail", "campaign.detail-missing-at", item.name()));
      }
    }
    if (!missing.isEmpty()) {
      throw DubanException.invalid("campaign.detail-missing", missing);
    }
  }
}
