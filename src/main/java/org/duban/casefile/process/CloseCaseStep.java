package org.duban.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.casefile.Cases;
import org.duban.workflow.PaletteStep;

/** Marks the case ended before its instance ends: inputs {@code end}, {@code reason}. */
@PaletteStep("closeCase")
class CloseCaseStep implements JavaDelegate {

  private final Cases cases;

  CloseCaseStep(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInputs in = new StepInputs(execution);
    cases.close(in.caseId(), in.text("end", CaseEnds.CLOSED), in.text("reason", ""));
  }
}
