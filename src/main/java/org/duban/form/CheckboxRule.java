package org.duban.form;

import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Yes or no; a required one must be ticked. */
record CheckboxRule() implements FieldRule {

  @Override
  public boolean empty(JsonNode value) {
    return value.isMissingNode() || value.isNull() || (value.isBoolean() && !value.booleanValue());
  }

  @Override
  public @Nullable Problem check(FormField field, JsonNode value, JsonNode shown) {
    return value.isBoolean() ? null : FieldRule.wrongType(field);
  }
}
