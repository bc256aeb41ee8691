package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.DispositionStatus;
import org.duban.disposition.EndingDisposition;
import org.duban.workflow.PaletteStep;

/** Marks how it ended. Input {@code status}. */
@PaletteStep("endDisposition")
class EndDispositionStep implements JavaDelegate {

  private final EndingDisposition useCase;

  EndDispositionStep(EndingDisposition useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInput in = new StepInput(execution);
    useCase.end(in.caseId(), DispositionStatus.valueOf(in.text("status")));
  }
}
