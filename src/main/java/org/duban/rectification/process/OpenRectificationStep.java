package org.duban.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.rectification.OpeningRectification;
import org.duban.workflow.PaletteStep;

/**
 * Takes a problem into rectification. Input {@code problem} (row of the ledger). Gives {@code
 * personal}, {@code partyMember} and {@code reopened}.
 */
@PaletteStep("openRectification")
class OpenRectificationStep implements JavaDelegate {

  private final OpeningRectification opening;

  OpenRectificationStep(OpeningRectification opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RectificationInputs in = new RectificationInputs(execution);
    OpeningRectification.Opened opened = opening.open(in.caseId(), in.longValue("problem"));
    execution.setVariable("personal", opened.personal());
    execution.setVariable("partyMember", opened.partyMember());
    execution.setVariable("reopened", opened.reopened());
  }
}
