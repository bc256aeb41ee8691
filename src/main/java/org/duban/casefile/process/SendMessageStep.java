package org.duban.casefile.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.casefile.TellingCases;
import org.duban.workflow.PaletteStep;

/**
 * Tells other cases: input {@code message}, and either {@code toKind} (every open case linked to
 * this one by that kind) or {@code toCaseNo}. Any further input goes along as a variable.
 */
@PaletteStep("sendMessage")
class SendMessageStep implements JavaDelegate {

  private static final Set<String> OWN = Set.of("message", "toKind", "toCaseNo");

  private final TellingCases telling;

  SendMessageStep(TellingCases telling) {
    this.telling = telling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInputs in = new StepInputs(execution);
    telling.tell(
        in.caseId(),
        in.text("message"),
        in.text("toKind", ""),
        in.text("toCaseNo", ""),
        in.others(OWN));
  }
}
