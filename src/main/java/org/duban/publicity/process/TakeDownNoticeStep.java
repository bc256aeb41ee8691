package org.duban.publicity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.publicity.TakingDownNotice;
import org.duban.workflow.PaletteStep;

/** Takes the notice down at the end of its time. */
@PaletteStep("takeDownNotice")
class TakeDownNoticeStep implements JavaDelegate {

  private final TakingDownNotice takingDown;

  TakeDownNoticeStep(TakingDownNotice takingDown) {
    this.takingDown = takingDown;
  }

  @Override
  public void execute(DelegateExecution execution) {
    takingDown.takeDown(new NoticeInputs(execution).notice());
  }
}
