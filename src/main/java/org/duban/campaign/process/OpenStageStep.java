package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.RunningCampaign;
import org.duban.workflow.PaletteStep;

/** Ends the stage before and begins the next: input {@code stage}. */
@PaletteStep("openStage")
class OpenStageStep implements JavaDelegate {

  private final RunningCampaign running;

  OpenStageStep(RunningCampaign running) {
    this.running = running;
  }

  @Override
  public void execute(DelegateExecution execution) {
    running.openStage(
        StepCase.campaign(execution),
        Integer.parseInt(String.valueOf(execution.getVariable("stage"))));
  }
}
