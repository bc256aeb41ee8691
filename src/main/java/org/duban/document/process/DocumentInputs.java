package org.duban.document.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.document.IssuedDocuments;
import org.duban.document.OfficialDocument;
import org.duban.document.SubmittedFields;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Inputs of the steps for documents; {@code @Task_Key/field} is what was last submitted there, so
 * that no text becomes a process variable; of several with | between the first that says something.
 */
@Component
class DocumentInputs {

  private final SubmittedFields submitted;
  private final IssuedDocuments issued;

  DocumentInputs(SubmittedFields submitted, IssuedDocuments issued) {
    this.submitted = submitted;
    this.issued = issued;
  }

  long caseId(DelegateExecution execution) {
    return Long.parseLong(Objects.toString(execution.getVariable("caseId"), "0"));
  }

  /**
   * The document a step works on: the latest issued one of input {@code definition}, else input or
   * variable {@code document}.
   */
  long document(DelegateExecution execution) {
    String definition = find(execution, "definition");
    if (definition != null) {
      return issued
          .latest(caseId(execution), definition)
          .map(OfficialDocument::id)
          .orElseThrow(() -> DubanException.notFound("document.not-found"));
    }
    return Long.parseLong(Objects.toString(execution.getVariable("document"), "0"));
  }

  @Nullable String find(DelegateExecution execution, String name) {
    for (String one : Objects.toString(execution.getVariableLocal(name), "").split("\\|")) {
      String value = one.startsWith("@") ? said(execution, one) : one;
      if (!value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private String said(DelegateExecution execution, String address) {
    return submitted.find(caseId(execution), address).map(n -> n.asString("")).orElse("");
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
