package org.duban.form;

import java.math.BigDecimal;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A number.
 *
 * @param asText whether the form keeps it as a string ({@code serializeToString})
 */
record NumberRule(
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable Integer decimals,
    @Nullable BigDecimal increment,
    boolean asText)
    implements FieldRule {

  private static final int MOST_DIGITS = 30;

  @Override
  public @Nullable Problem check(FormField field, JsonNode value, JsonNode shown) {
    BigDecimal number = read(value);
    if (number == null) {
      return FieldRule.wrongType(field);
    }
    if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
      return field.problem("form.number.digits");
    }
    if (min != null && number.compareTo(min) < 0) {
      return field.problem("form.min", min.toPlainString());
    }
    if (max != null && number.compareTo(max) > 0) {
      return field.problem("form.max", max.toPlainString());
    }
    if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
      return field.problem("form.decimals", decimals);
    }
    if (increment != null && increment.signum() > 0 && number.remainder(increment).signum() != 0) {
      return field.problem("form.increment", increment.toPlainString());
    }
    return null;
  }

  private @Nullable BigDecimal read(JsonNode value) {
    if (!asText) {
      return value.isNumber() && Double.isFinite(value.asDouble()) ? value.decimalValue() : null;
    }
    if (!value.isString() || value.stringValue().length() > 2 * MOST_DIGITS) {
      return null;
    }
    try {
      return new BigDecimal(value.stringValue().strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
