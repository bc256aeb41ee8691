package org.duban.publicity.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** Input parameters of the palette steps of this module, typed. */
record NoticeInputs(DelegateExecution execution) {

  long caseId() {
    return longValue("caseId");
  }

  /** The notice this case is about. */
  long notice() {
    return longValue("notice");
  }

  long longValue(String name) {
    return ((Number) value(name)).longValue();
  }

  int intValue(String name) {
    return ((Number) value(name)).intValue();
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(value(name).toString());
  }

  String text(String name) {
    return Objects.toString(execution.getVariable(name), "");
  }

  @Nullable String textOrNull(String name) {
    String text = text(name);
    return text.isBlank() ? null : text;
  }

  private Object value(String name) {
    return Objects.requireNonNull(execution.getVariable(name), name);
  }
}
