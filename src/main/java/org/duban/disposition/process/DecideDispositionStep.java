package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.DecidingDisposition;
import org.duban.workflow.PaletteStep;

/** Makes the decision that was approved. */
@PaletteStep("decideDisposition")
class DecideDispositionStep implements JavaDelegate {

  private final DecidingDisposition useCase;

  DecideDispositionStep(DecidingDisposition useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    useCase.decide(new StepInput(execution).caseId());
  }
}
