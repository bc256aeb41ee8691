package org.duban.publicity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.publicity.TakingObjection;
import org.duban.workflow.PaletteStep;

/**
 * Takes the objection that the message told of. Gives {@code objection} to the scope it stands in:
 * several may be checked at the same time. Must have no input or output mapping.
 */
@PaletteStep("takeObjection")
class TakeObjectionStep implements JavaDelegate {

  private final TakingObjection taking;

  TakeObjectionStep(TakingObjection taking) {
    this.taking = taking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariableLocal("objection", taking.take(new NoticeInputs(execution).caseId()));
  }
}
