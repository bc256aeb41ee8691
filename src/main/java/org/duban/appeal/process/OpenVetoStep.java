package org.duban.appeal.process;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.appeal.OpeningVeto;
import org.duban.workflow.PaletteStep;

/**
 * Enters a veto into its ledger. Inputs {@code until} (date) and {@code cause} (id of the case that
 * ordered it). Gives {@code veto}, the row.
 */
@PaletteStep("openVeto")
class OpenVetoStep implements JavaDelegate {

  private final OpeningVeto opening;

  OpenVetoStep(OpeningVeto opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        "veto",
        opening.open(
            Long.parseLong(text(execution, "caseId")),
            Long.parseLong(text(execution, "cause")),
            LocalDate.parse(text(execution, "until"))));
  }

  private static String text(DelegateExecution execution, String name) {
    return Objects.requireNonNull(execution.getVariable(name), name).toString();
  }
}
