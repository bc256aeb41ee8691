package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.TakingTransferResult;
import org.duban.workflow.PaletteStep;

/** Takes the result of a transfer into the decision. */
@PaletteStep("takeTransferResult")
class TakeTransferResultStep implements JavaDelegate {

  private final TakingTransferResult useCase;

  TakeTransferResultStep(TakingTransferResult useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    useCase.take(new StepInput(execution).caseId());
  }
}
