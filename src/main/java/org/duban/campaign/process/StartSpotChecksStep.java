package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.Rounds;
import org.duban.workflow.PaletteStep;

/** Opens a spot check for each who was drawn. */
@PaletteStep("startSpotChecks")
class StartSpotChecksStep implements JavaDelegate {

  private final Rounds rounds;

  StartSpotChecksStep(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rounds.startSpotChecks(StepCase.of(execution));
  }
}
