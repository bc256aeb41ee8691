package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.RequestingResearch;
import org.duban.workflow.PaletteStep;

/** Asks pairs of departments for research. */
@PaletteStep("requestResearch")
class RequestResearchStep implements JavaDelegate {

  private final RequestingResearch requesting;

  RequestResearchStep(RequestingResearch requesting) {
    this.requesting = requesting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    requesting.request(StepCase.campaign(execution));
  }
}
