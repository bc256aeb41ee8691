package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.RunningCampaign;
import org.duban.workflow.PaletteStep;

/** Ends the campaign; what is closed is archived. */
@PaletteStep("concludeCampaign")
class ConcludeCampaignStep implements JavaDelegate {

  private final RunningCampaign campaigns;

  ConcludeCampaignStep(RunningCampaign campaigns) {
    this.campaigns = campaigns;
  }

  @Override
  public void execute(DelegateExecution execution) {
    campaigns.conclude(StepCase.campaign(execution));
  }
}
