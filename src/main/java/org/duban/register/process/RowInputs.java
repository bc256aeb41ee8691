package org.duban.register.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.duban.register.RegisterCatalogue;
import org.duban.register.RegisterColumn;
import org.duban.workflow.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Inputs of the ledger steps. An input named like a column gives its value; {@code @Task_Key/field}
 * takes it from what was last submitted there, so that no text becomes a process variable.
 */
@Component
class RowInputs {

  private final RegisterCatalogue catalogue;
  private final Submissions submissions;

  RowInputs(RegisterCatalogue catalogue, Submissions submissions) {
    this.catalogue = catalogue;
    this.submissions = submissions;
  }

  Map<String, Object> fields(DelegateExecution execution, String register) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RegisterColumn column : catalogue.require(register).columns()) {
      Object value = value(execution, column.key());
      if (value != null && column.writable()) {
        fields.put(column.key(), value);
      }
    }
    return fields;
  }

  /** An input of this step only, never a variable that happens to have the name. */
  @Nullable Object value(DelegateExecution execution, String name) {
    Object value = execution.getVariableLocal(name);
    return value instanceof String s && s.startsWith("@") ? submitted(execution, s) : value;
  }

  String text(DelegateExecution execution, String name, String otherwise) {
    String value = Objects.toString(value(execution, name), "");
    return value.isBlank() ? otherwise : value;
  }

  @Nullable String textOrNull(DelegateExecution execution, String name) {
    String value = text(execution, name, "");
    return value.isEmpty() ? null : value;
  }

  /** The row a step works on: input {@code row}, else variable {@code problem}. */
  long row(DelegateExecution execution) {
    Object row = value(execution, "row");
    return Long.parseLong(
        Objects.toString(row == null ? execution.getVariable("problem") : row, "0"));
  }

  /** A number among the variables of the process, such as {@code caseId}. */
  static @Nullable Long id(DelegateExecution execution, String name) {
    return execution.getVariable(name) instanceof Number n ? n.longValue() : null;
  }

  private @Nullable Object submitted(DelegateExecution execution, String address) {
    Long caseId = id(execution, "caseId");
    int slash = address.indexOf('/');
    if (caseId == null || slash < 0) {
      throw new IllegalArgumentException("Not an address of a submitted field: " + address);
    }
    return submissions
        .latest(caseId, address.substring(1, slash))
        .map(s -> field(s.data(), address.substring(slash + 1)))
        .orElse(null);
  }

  private static @Nullable Object field(JsonNode data, String path) {
    JsonNode node = data;
    for (String step : path.split("\\.")) {
      node = node.path(step);
    }
    return node.isMissingNode() || node.isNull() ? null : node.asString(node.toString());
  }
}
