package org.duban.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One or several of given options.
 *
 * @param options values written in the form
 * @param optionsKey where the shown data lists the options instead, or null
 */
record ChoiceRule(List<JsonNode> options, @Nullable List<String> optionsKey, boolean several)
    implements FieldRule {

  @Override
  public @Nullable Problem check(FormField field, JsonNode value, JsonNode shown) {
    List<JsonNode> allowed = allowed(shown);
    if (!several) {
      return value.isValueNode() ? oneOf(field, allowed, value) : FieldRule.wrongType(field);
    }
    if (!value.isArray()) {
      return FieldRule.wrongType(field);
    }
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode chosen : value) {
      if (!seen.add(chosen)) {
        return field.problem("form.repeated");
      }
      Problem problem = oneOf(field, allowed, chosen);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private static @Nullable Problem oneOf(FormField field, List<JsonNode> allowed, JsonNode value) {
    return allowed.stream().anyMatch(option -> same(option, value))
        ? null
        : field.problem("form.option");
  }

  /** A number read from a request may be of another width than the one that was offered. */
  private static boolean same(JsonNode option, JsonNode value) {
    return option.isNumber() && value.isNumber()
        ? option.decimalValue().compareTo(value.decimalValue()) == 0
        : option.equals(value);
  }

  private List<JsonNode> allowed(JsonNode shown) {
    if (optionsKey == null) {
      return options;
    }
    JsonNode listed = shown;
    for (String step : optionsKey) {
      listed = listed.path(step);
    }
    return valuesOf(listed);
  }

  /** Options as form-js takes them: plain values, or objects with label and value. */
  static List<JsonNode> valuesOf(JsonNode listed) {
    return listed.valueStream().map(o -> o.isObject() ? o.path("value") : o).toList();
  }
}
