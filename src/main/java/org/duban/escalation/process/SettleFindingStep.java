package org.duban.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.escalation.SettlingFinding;
import org.duban.workflow.PaletteStep;

/**
 * Notes what was decided about the finding of the case. Inputs {@code decision} (confirmed, same,
 * not), {@code by} (person), {@code problem} (if confirmed: row of the ledger), {@code sameAs} (if
 * same: the finding that stands for the fact).
 */
@PaletteStep("settleFinding")
class SettleFindingStep implements JavaDelegate {

  private final SettlingFinding settling;

  SettleFindingStep(SettlingFinding settling) {
    this.settling = settling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationInputs in = new EscalationInputs(execution);
    long by = in.longValue("by");
    switch (in.text("decision")) {
      case "confirmed" -> settling.confirm(in.caseId(), in.longValue("problem"), by);
      case "same" -> settling.merge(in.caseId(), in.longOrNull("sameAs"), by);
      default -> settling.refuse(in.caseId(), by);
    }
  }
}
