package org.duban.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.escalation.SettlingContest;
import org.duban.workflow.PaletteStep;

/**
 * Carries out the decision on a contest. Inputs {@code upheld}, {@code reason}, {@code by}
 * (person).
 */
@PaletteStep("settleContest")
class SettleContestStep implements JavaDelegate {

  private final SettlingContest settling;

  SettleContestStep(SettlingContest settling) {
    this.settling = settling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationInputs in = new EscalationInputs(execution);
    settling.settle(in.caseId(), in.flag("upheld"), in.text("reason"), in.longValue("by"));
  }
}
