package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.MovingStage;
import org.duban.workflow.PaletteStep;

/** Records that a move was refused. */
@PaletteStep("refuseStageMove")
class RefuseStageMoveStep implements JavaDelegate {

  private final MovingStage moving;

  RefuseStageMoveStep(MovingStage moving) {
    this.moving = moving;
  }

  @Override
  public void execute(DelegateExecution execution) {
    moving.refuse(StepCase.of(execution));
  }
}
