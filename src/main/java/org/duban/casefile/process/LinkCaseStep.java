package org.duban.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.casefile.Cases;
import org.duban.workflow.PaletteStep;

/** Joins this case to another: inputs {@code otherCase} (case id), {@code kind}. */
@PaletteStep("linkCase")
class LinkCaseStep implements JavaDelegate {

  private final Cases cases;

  LinkCaseStep(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInputs in = new StepInputs(execution);
    cases.link(in.caseId(), in.longValue("otherCase"), in.text("kind"));
  }
}
