package org.duban.disposition.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.disposition.OpenedFor;
import org.jspecify.annotations.Nullable;

/** Input parameters of the palette steps of this module, typed. */
record StepInput(DelegateExecution execution) {

  long caseId() {
    return Long.parseLong(text("caseId"));
  }

  String text(String name) {
    return Objects.requireNonNull(execution.getVariable(name), name).toString();
  }

  @Nullable Long longOrNull(String name) {
    return execution.getVariable(name) instanceof Number n ? n.longValue() : null;
  }

  OpenedFor openedFor() {
    Object trigger = execution.getVariable("trigger");
    return trigger == null ? OpenedFor.ESCALATION : OpenedFor.valueOf(trigger.toString());
  }
}
