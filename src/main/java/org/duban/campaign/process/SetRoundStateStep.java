package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.RoundState;
import org.duban.campaign.Rounds;
import org.duban.workflow.PaletteStep;

/** Says where the round stands: input {@code state}. */
@PaletteStep("setRoundState")
class SetRoundStateStep implements JavaDelegate {

  private final Rounds rounds;

  SetRoundStateStep(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rounds.setState(
        StepCase.of(execution), RoundState.valueOf(String.valueOf(execution.getVariable("state"))));
  }
}
