package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.RunningCampaign;
import org.duban.workflow.PaletteStep;

/** Gives a campaign back to be redrafted. */
@PaletteStep("returnCampaign")
class ReturnCampaignStep implements JavaDelegate {

  private final RunningCampaign running;

  ReturnCampaignStep(RunningCampaign running) {
    this.running = running;
  }

  @Override
  public void execute(DelegateExecution execution) {
    running.returnToDraft(StepCase.campaign(execution));
  }
}
