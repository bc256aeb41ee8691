package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.SettlingVerification;
import org.duban.workflow.PaletteStep;

/** Puts the verifiers' answers together; gives {@code verification}. */
@PaletteStep("settleVerification")
class SettleVerificationStep implements JavaDelegate {

  private final SettlingVerification settling;

  SettleVerificationStep(SettlingVerification settling) {
    this.settling = settling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariableLocal("verification", settling.settle(StepCase.of(execution)));
  }
}
