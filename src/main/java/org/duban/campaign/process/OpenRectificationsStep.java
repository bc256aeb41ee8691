package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.OpeningRectifications;
import org.duban.workflow.PaletteStep;

/** Opens one rectification for each problem. */
@PaletteStep("openRectifications")
class OpenRectificationsStep implements JavaDelegate {

  private final OpeningRectifications opening;

  OpenRectificationsStep(OpeningRectifications opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    opening.open(StepCase.of(execution));
  }
}
