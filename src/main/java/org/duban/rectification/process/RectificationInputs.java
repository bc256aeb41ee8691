package org.duban.rectification.process;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Input parameters of the palette steps of this module, typed. */
record RectificationInputs(DelegateExecution execution) {

  long caseId() {
    return longValue("caseId");
  }

  long longValue(String name) {
    return ((Number) value(name)).longValue();
  }

  LocalDate date(String name) {
    return LocalDate.parse(value(name).toString());
  }

  String text(String name) {
    return value(name).toString();
  }

  private Object value(String name) {
    return Objects.requireNonNull(execution.getVariable(name), name);
  }
}
