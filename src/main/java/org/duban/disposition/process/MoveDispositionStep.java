package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.DispositionStatus;
import org.duban.disposition.Dispositions;
import org.duban.workflow.PaletteStep;

/** Says where the disposition stands. Input {@code status}. */
@PaletteStep("moveDisposition")
class MoveDispositionStep implements JavaDelegate {

  private final Dispositions dispositions;

  MoveDispositionStep(Dispositions dispositions) {
    this.dispositions = dispositions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInput in = new StepInput(execution);
    dispositions.move(in.caseId(), DispositionStatus.valueOf(in.text("status")));
  }
}
