package org.duban.casefile.process;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/** Input parameters of a palette step, typed. */
record StepInputs(DelegateExecution execution) {

  /** The case this instance belongs to. */
  long caseId() {
    return longValue("caseId");
  }

  String text(String name) {
    Object value = execution.getVariable(name);
    if (value == null || value.toString().isBlank()) {
      throw DubanException.invalid("casefile.step-input", name, execution.getCurrentActivityName());
    }
    return value.toString();
  }

  String text(String name, String otherwise) {
    return Objects.toString(execution.getVariable(name), otherwise);
  }

  long longValue(String name) {
    return Long.parseLong(text(name));
  }

  @Nullable Long longOrNull(String name) {
    String value = text(name, "");
    return value.isBlank() ? null : Long.valueOf(value);
  }

  /** Further input parameters of this step, under the names the designer gave them. */
  Map<String, Object> others(java.util.Set<String> own) {
    return execution.getVariablesLocal().entrySet().stream()
        .filter(e -> !own.contains(e.getKey()) && e.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
