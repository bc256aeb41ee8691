package org.duban.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.inbox.FormPrefill;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/**
 * Figures, units and closed cases for the forms of the fourth stage: nothing is asked that is known
 * (X.14).
 */
@Component
class ConclusionPrefill implements FormPrefill {

  private static final Map<String, String> UNIT =
      Map.of(
          "should", "declaration.should",
          "declared", "declaration.declared",
          "omitted", "declaration.omitted",
          "problems", "problem.all",
          "rectified", "problem.rectified",
          "open", "problem.open",
          "overdue", "problem.overdue");

  private static final Map<String, String> WHOLE =
      Map.of(
          "cases", "case.all",
          "closed", "case.closed",
          "summaries", "summary.received",
          "missing", "summary.missing",
          "institutions", "institution.all",
          "made", "institution.made");

  private static final Set<String> TASKS =
      Set.of(
          "Task_ListInstitution",
          "Task_ChooseCase",
          "Task_SummariseCampaign",
          "Task_ApproveSummary");

  private final ConcludingCampaign concluding;
  private final CampaignFigures figures;
  private final Cases cases;

  ConclusionPrefill(ConcludingCampaign concluding, CampaignFigures figures, Cases cases) {
    this.concluding = concluding;
    this.figures = figures;
    this.cases = cases;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("unit-summary") || TASKS.contains(taskKey);
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    CaseFile file = cases.require(caseId);
    long campaign = Objects.requireNonNull(file.campaignId());
    Map<String, @NonNull Object> data = new LinkedHashMap<>();
    UNIT.forEach((field, key) -> data.put(field, figures.count(campaign, key, file.unitCode())));
    if (!file.processKey().equals("unit-summary")) {
      WHOLE.forEach((field, key) -> data.put(field, figures.count(campaign, key, file.unitCode())));
      data.put(
          "ownerUnits",
          concluding.owners(campaign).stream().map(u -> option(u.name(), u.code())).toList());
      data.put(
          "closedCases",
          concluding.closedCases(campaign).stream()
              .map(c -> option(c.number() + " " + c.title(), String.valueOf(c.id())))
              .toList());
    }
    return data;
  }

  private static Map<String, String> option(String label, String value) {
    return Map.of("label", label, "value", value);
  }
}
