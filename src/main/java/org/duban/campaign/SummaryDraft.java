package org.duban.campaign;

import java.util.Map;
import java.util.Objects;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.Units;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/**
 * First words of a summary, drawn from the figures: the writer adds what the system cannot know.
 */
@Component
class SummaryDraft implements FormPrefill {

  private final CampaignFigures figures;
  private final Cases cases;
  private final Units units;

  SummaryDraft(CampaignFigures figures, Cases cases, Units units) {
    this.figures = figures;
    this.cases = cases;
    this.units = units;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return taskKey.equals("Task_FillSummary") || taskKey.equals("Task_SummariseCampaign");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    CaseFile file = cases.require(caseId);
    long campaign = Objects.requireNonNull(file.campaignId());
    String unit = file.unitCode();
    return Map.of(
        "practice",
        "专项行动中，%s应申报%d人（单位），已申报%d，未申报%d；发现问题%d个，已销号%d个，未销号%d个。"
            .formatted(
                units.require(unit).name(),
                figures.count(campaign, "declaration.should", unit),
                figures.count(campaign, "declaration.declared", unit),
                figures.count(campaign, "declaration.omitted", unit),
                figures.count(campaign, "problem.all", unit),
                figures.count(campaign, "problem.rectified", unit),
                figures.count(campaign, "problem.open", unit)));
  }
}
