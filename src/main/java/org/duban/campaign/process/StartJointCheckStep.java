package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.Rounds;
import org.duban.workflow.PaletteStep;

/** Sends the whole round to land and environment. */
@PaletteStep("startJointCheck")
class StartJointCheckStep implements JavaDelegate {

  private final Rounds rounds;

  StartJointCheckStep(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rounds.startJointCheck(StepCase.of(execution));
  }
}
