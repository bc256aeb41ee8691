package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.SettlingVerification;
import org.duban.workflow.PaletteStep;

/** Enters the concealment a verifier found. */
@PaletteStep("recordConcealment")
class RecordConcealmentStep implements JavaDelegate {

  private final SettlingVerification settling;

  RecordConcealmentStep(SettlingVerification settling) {
    this.settling = settling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    settling.recordConcealment(StepCase.of(execution));
  }
}
