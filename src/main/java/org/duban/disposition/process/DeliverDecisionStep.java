package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.DeliveringDecision;
import org.duban.workflow.PaletteStep;

/** Enters how the decision was delivered. */
@PaletteStep("deliverDecision")
class DeliverDecisionStep implements JavaDelegate {

  private final DeliveringDecision useCase;

  DeliverDecisionStep(DeliveringDecision useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    useCase.deliver(new StepInput(execution).caseId());
  }
}
