package org.duban.appeal.process;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.appeal.SettlingAppeal;
import org.duban.workflow.PaletteStep;

/**
 * Takes down when the outcome of an appeal was delivered. Inputs {@code deliveredOn} (date) and
 * {@code way} (RECEIVED, REFUSED, NOTICE).
 */
@PaletteStep("deliverAppeal")
class DeliverAppealStep implements JavaDelegate {

  private final SettlingAppeal settling;

  DeliverAppealStep(SettlingAppeal settling) {
    this.settling = settling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    settling.delivered(
        ((Number) Objects.requireNonNull(execution.getVariable("caseId"))).longValue(),
        LocalDate.parse(Objects.requireNonNull(execution.getVariable("deliveredOn")).toString()),
        "NOTICE".equals(execution.getVariable("way")));
  }
}
