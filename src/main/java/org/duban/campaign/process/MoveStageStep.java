package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.MovingStage;
import org.duban.workflow.PaletteStep;

/** Moves a stage as approved. */
@PaletteStep("moveStage")
class MoveStageStep implements JavaDelegate {

  private final MovingStage moving;

  MoveStageStep(MovingStage moving) {
    this.moving = moving;
  }

  @Override
  public void execute(DelegateExecution execution) {
    moving.move(StepCase.of(execution));
  }
}
