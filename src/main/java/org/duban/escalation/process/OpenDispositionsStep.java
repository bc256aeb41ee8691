package org.duban.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.escalation.OpeningDispositions;
import org.duban.workflow.PaletteStep;

/** Opens a disposition for each responsible person. Input {@code strike}. */
@PaletteStep("openDispositions")
class OpenDispositionsStep implements JavaDelegate {

  private final OpeningDispositions opening;

  OpenDispositionsStep(OpeningDispositions opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationInputs in = new EscalationInputs(execution);
    opening.open(in.caseId(), in.longValue("strike"));
  }
}
