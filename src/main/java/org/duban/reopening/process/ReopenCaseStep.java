package org.duban.reopening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.reopening.ReopeningCase;
import org.duban.workflow.PaletteStep;

/** Opens the new case of an approved application. */
@PaletteStep("reopenCase")
class ReopenCaseStep implements JavaDelegate {

  private final ReopeningCase reopening;

  ReopenCaseStep(ReopeningCase reopening) {
    this.reopening = reopening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reopening.reopen((Long) execution.getVariable("caseId"));
  }
}
