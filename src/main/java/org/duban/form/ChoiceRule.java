package org.duban.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One or several of given options.
 *
 * @param options values written in the form
 * @param optionsKey under which key the shown data lists the options instead, or null
 * @param computed whether the options come by an expression: then form-js shows first and cleans up
 *     later
 */
record ChoiceRule(
    List<JsonNode> options, @Nullable String optionsKey, boolean several, boolean computed)
    implements FieldRule {

  @Override
  public Kind kind() {
    if (several) {
      return Kind.LIST;
    }
    if (options.stream().allMatch(JsonNode::isString)) {
      return Kind.TEXT;
    }
    return options.stream().allMatch(JsonNode::isNumber)
        ? Kind.NUMBER
        : options.stream().allMatch(JsonNode::isBoolean) ? Kind.BOOLEAN : Kind.NONE;
  }

  @Override
  public @Nullable Fault check(JsonNode value, Around around) {
    List<JsonNode> allowed =
        optionsKey == null ? options : valuesOf(around.shown().path(optionsKey));
    if (!several) {
      return value.isValueNode() ? oneOf(allowed, value) : Fault.TYPE;
    }
    if (!value.isArray()) {
      return Fault.TYPE;
    }
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode chosen : value) {
      if (!seen.add(chosen)) {
        return new Fault("form.repeated");
      }
      Fault fault = oneOf(allowed, chosen);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  @Override
  public @Nullable Object read(JsonNode value, JsonNode shown) {
    List<JsonNode> allowed = optionsKey == null ? options : valuesOf(shown.path(optionsKey));
    if (several) {
      return value
          .valueStream()
          .filter(v -> computed || oneOf(allowed, v) == null)
          .map(FieldRule::scalar)
          .toList();
    }
    return computed || oneOf(allowed, value) == null ? FieldRule.scalar(value) : null;
  }

  private static @Nullable Fault oneOf(List<JsonNode> allowed, JsonNode value) {
    return allowed.stream().anyMatch(option -> same(option, value))
        ? null
        : new Fault("form.option");
  }

  /** A number read from a request may be of another width than the one that was offered. */
  private static boolean same(JsonNode option, JsonNode value) {
    return option.isNumber() && value.isNumber()
        ? option.decimalValue().compareTo(value.decimalValue()) == 0
        : option.equals(value);
  }

  /**
   * Options as form-js takes them: plain values that are not empty, or objects with such a value.
   */
  static List<JsonNode> valuesOf(JsonNode listed) {
    return listed
        .valueStream()
        .map(o -> o.isObject() ? o.path("value") : o)
        .filter(v -> v.isNumber() || v.isBoolean() || (v.isString() && !v.stringValue().isEmpty()))
        .toList();
  }
}
