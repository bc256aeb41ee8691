package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.ReportingExecution;
import org.duban.workflow.PaletteStep;

/** Enters how the decision was carried out. */
@PaletteStep("recordExecution")
class RecordExecutionStep implements JavaDelegate {

  private final ReportingExecution useCase;

  RecordExecutionStep(ReportingExecution useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    useCase.report(new StepInput(execution).caseId());
  }
}
