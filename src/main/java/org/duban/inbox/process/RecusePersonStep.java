package org.duban.inbox.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.inbox.Recusing;
import org.duban.platform.error.DubanException;
import org.duban.workflow.PaletteStep;

/**
 * Keeps a person out of a case: inputs {@code person}, {@code reason}, {@code ofCase} (a case id;
 * default: this case).
 */
@PaletteStep("recusePerson")
class RecusePersonStep implements JavaDelegate {

  private final Recusing recusing;

  RecusePersonStep(Recusing recusing) {
    this.recusing = recusing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Object ofCase = execution.getVariable("ofCase");
    recusing.exclude(
        number(ofCase == null ? execution.getVariable("caseId") : ofCase),
        number(execution.getVariable("person")),
        String.valueOf(execution.getVariable("reason")));
  }

  private static long number(@org.jspecify.annotations.Nullable Object value) {
    if (value == null || !value.toString().matches("\\d{1,18}")) {
      throw DubanException.invalid("inbox.recusal.input");
    }
    return Long.parseLong(value.toString());
  }
}
