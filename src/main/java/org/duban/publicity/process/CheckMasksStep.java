package org.duban.publicity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.publicity.CheckingMasks;
import org.duban.workflow.PaletteStep;

/** Refuses to go on while the draft shows personal data; whoever submitted it is told where. */
@PaletteStep("checkMasks")
class CheckMasksStep implements JavaDelegate {

  private final CheckingMasks checking;

  CheckMasksStep(CheckingMasks checking) {
    this.checking = checking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    checking.check(new NoticeInputs(execution).notice());
  }
}
