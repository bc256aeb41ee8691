package org.duban.limitchange.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.limitchange.SettlingLimitChange;
import org.duban.workflow.PaletteStep;

/** Does what was decided about the limit. */
@PaletteStep("settleLimitChange")
class SettleLimitChangeStep implements JavaDelegate {

  private final SettlingLimitChange settling;

  SettleLimitChangeStep(SettlingLimitChange settling) {
    this.settling = settling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    settling.settle((Long) execution.getVariable("caseId"));
  }
}
