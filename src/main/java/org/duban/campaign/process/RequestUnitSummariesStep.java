package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.ConcludingCampaign;
import org.duban.workflow.PaletteStep;

/** Asks each township and department for its summary. */
@PaletteStep("requestUnitSummaries")
class RequestUnitSummariesStep implements JavaDelegate {

  private final ConcludingCampaign campaigns;

  RequestUnitSummariesStep(ConcludingCampaign campaigns) {
    this.campaigns = campaigns;
  }

  @Override
  public void execute(DelegateExecution execution) {
    campaigns.requestSummaries(StepCase.campaign(execution));
  }
}
