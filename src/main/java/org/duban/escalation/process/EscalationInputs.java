package org.duban.escalation.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** Input parameters of the palette steps of this module, typed. */
record EscalationInputs(DelegateExecution execution) {

  long caseId() {
    return longValue("caseId");
  }

  long longValue(String name) {
    return Long.parseLong(text(name));
  }

  @Nullable Long longOrNull(String name) {
    String value = Objects.toString(execution.getVariableLocal(name), "");
    return value.isBlank() ? null : Long.valueOf(value);
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(text(name));
  }

  String text(String name) {
    return Objects.requireNonNull(execution.getVariable(name), name).toString();
  }
}
