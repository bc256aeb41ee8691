package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.EstablishingFacts;
import org.duban.workflow.PaletteStep;

/** Enters the facts as confirmed. */
@PaletteStep("confirmFacts")
class ConfirmFactsStep implements JavaDelegate {

  private final EstablishingFacts useCase;

  ConfirmFactsStep(EstablishingFacts useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    useCase.confirm(new StepInput(execution).caseId());
  }
}
