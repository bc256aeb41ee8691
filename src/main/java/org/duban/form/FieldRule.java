package org.duban.form;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What values a field type takes; the same as the form shows in the browser. */
interface FieldRule {

  /** As what a field's value may be compared in a condition. */
  enum Kind {
    TEXT,
    DATE,
    NUMBER,
    BOOLEAN,
    LIST,
    /** Not at all. */
    NONE
  }

  /**
   * What else decides.
   *
   * @param shown what the task showed, for options taken from data
   * @param data what is filled in, for limits taken from other fields
   */
  record Around(JsonNode shown, Map<String, Object> data) {}

  Kind kind();

  /** Whether the value, of the right type, says nothing. */
  default boolean empty(JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || (value.isString() && value.stringValue().isEmpty())
        || (value.isArray() && value.isEmpty());
  }

  /** The value as conditions see it: what form-js makes of it when the form is opened. */
  default @Nullable Object read(JsonNode value, JsonNode shown) {
    return empty(value) || check(value, new Around(shown, Map.of())) != null ? null : scalar(value);
  }

  /** A text, number or boolean as FEEL reads it; null for anything else. */
  static @Nullable Object scalar(JsonNode value) {
    if (value.isNumber() && Double.isFinite(value.asDouble())) {
      return new BigDecimal(value.asString());
    }
    return value.isString() ? value.stringValue() : value.isBoolean() ? value.booleanValue() : null;
  }

  /**
   * @param value not empty
   * @return what is wrong with it, or null
   */
  @Nullable Fault check(JsonNode value, Around around);
}
