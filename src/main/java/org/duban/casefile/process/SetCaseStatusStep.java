package org.duban.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.casefile.Cases;
import org.duban.workflow.PaletteStep;

/** Says where the case stands: input {@code status}. */
@PaletteStep("setCaseStatus")
class SetCaseStatusStep implements JavaDelegate {

  private final Cases cases;

  SetCaseStatusStep(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInputs in = new StepInputs(execution);
    cases.setStatus(in.caseId(), in.text("status"));
  }
}
