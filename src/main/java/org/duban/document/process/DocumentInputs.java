package org.duban.document.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.document.SubmittedFields;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Inputs of the steps for documents; {@code @Task_Key/field} is what was last submitted there, so
 * that no text becomes a process variable.
 */
@Component
class DocumentInputs {

  private final SubmittedFields submitted;

  DocumentInputs(SubmittedFields submitted) {
    this.submitted = submitted;
  }

  long caseId(DelegateExecution execution) {
    return Long.parseLong(Objects.toString(execution.getVariable("caseId"), "0"));
  }

  /** The document a step works on: input {@code document}, else the variable of that name. */
  long document(DelegateExecution execution) {
    return Long.parseLong(Objects.toString(execution.getVariable("document"), "0"));
  }

  @Nullable String find(DelegateExecution execution, String name) {
    String value = Objects.toString(execution.getVariableLocal(name), "");
    if (value.startsWith("@")) {
      value = submitted.find(caseId(execution), value).map(n -> n.asString("")).orElse("");
    }
    return value.isBlank() ? null : value;
  }

  /**
   * @throws DubanException invalid, if it is missing
   */
  String require(DelegateExecution execution, String name) {
    String value = find(execution, name);
    if (value == null) {
      throw DubanException.invalid("document.step-input", name, execution.getCurrentActivityName());
    }
    return value;
  }
}
