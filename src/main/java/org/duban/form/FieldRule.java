package org.duban.form;

import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What values a field type takes; the same as the form shows in the browser. */
interface FieldRule {

  /** Whether the value, of the right type, says nothing. */
  default boolean empty(JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || (value.isString() && value.stringValue().isBlank())
        || (value.isArray() && value.isEmpty());
  }

  /**
   * @param value not empty
   * @param shown what the task showed, for options taken from data
   * @return what is wrong with it, or null
   */
  @Nullable Problem check(FormField field, JsonNode value, JsonNode shown);

  /** The problem that the value's JSON type is not the field's. */
  static Problem wrongType(FormField field) {
    return field.problem("form.type");
  }
}
