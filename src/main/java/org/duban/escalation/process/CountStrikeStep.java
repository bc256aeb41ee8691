package org.duban.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.escalation.CountingStrike;
import org.duban.workflow.PaletteStep;

/** Counts a confirmed finding. Input {@code problem} (row of the ledger). Gives {@code strike}. */
@PaletteStep("countStrike")
class CountStrikeStep implements JavaDelegate {

  private final CountingStrike counting;

  CountStrikeStep(CountingStrike counting) {
    this.counting = counting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationInputs in = new EscalationInputs(execution);
    execution.setVariable("strike", counting.count(in.longValue("problem")).id());
  }
}
