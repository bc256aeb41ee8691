package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.RequestingUnitPlans;
import org.duban.workflow.PaletteStep;

/** Asks each township and department for its plan. */
@PaletteStep("requestUnitPlans")
class RequestUnitPlansStep implements JavaDelegate {

  private final RequestingUnitPlans requesting;

  RequestUnitPlansStep(RequestingUnitPlans requesting) {
    this.requesting = requesting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    requesting.request(StepCase.campaign(execution));
  }
}
