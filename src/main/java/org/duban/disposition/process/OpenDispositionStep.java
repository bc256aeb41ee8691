package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.OpeningDisposition;
import org.duban.workflow.PaletteStep;

/** Takes the person's problems. Variables {@code trigger} and {@code problem}, if there. */
@PaletteStep("openDisposition")
class OpenDispositionStep implements JavaDelegate {

  private final OpeningDisposition useCase;

  OpenDispositionStep(OpeningDisposition useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInput in = new StepInput(execution);
    useCase.open(in.caseId(), in.openedFor(), in.longOrNull("problem"));
  }
}
