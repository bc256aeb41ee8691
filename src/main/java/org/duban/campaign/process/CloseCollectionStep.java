package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.Rounds;
import org.duban.workflow.PaletteStep;

/** Takes no more declarations in the round. */
@PaletteStep("closeCollection")
class CloseCollectionStep implements JavaDelegate {

  private final Rounds rounds;

  CloseCollectionStep(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rounds.closeCollection(StepCase.of(execution));
  }
}
