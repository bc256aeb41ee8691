package org.duban.form;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Yes or no; a required one must be ticked. */
record CheckboxRule() implements FieldRule {

  @Override
  public Kind kind() {
    return Kind.BOOLEAN;
  }

  @Override
  public boolean empty(JsonNode value) {
    return value.isMissingNode() || value.isNull() || (value.isBoolean() && !value.booleanValue());
  }

  @Override
  public Object read(JsonNode value, JsonNode shown) {
    return value.isBoolean() && value.booleanValue();
  }

  @Override
  public @Nullable Fault check(JsonNode value, Around around) {
    return value.isBoolean() ? null : Fault.TYPE;
  }
}
