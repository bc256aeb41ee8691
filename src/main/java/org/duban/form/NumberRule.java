package org.duban.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A number.
 *
 * @param asText whether the form keeps it as a string ({@code serializeToString})
 */
record NumberRule(
    Limit min,
    Limit max,
    @Nullable Integer decimals,
    @Nullable BigDecimal increment,
    boolean asText)
    implements FieldRule {

  private static final int MOST_DIGITS = 30;
  private static final Pattern NUMERIC =
      Pattern.compile("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

  @Override
  public Kind kind() {
    return asText ? Kind.NONE : Kind.NUMBER;
  }

  @Override
  public @Nullable Object read(JsonNode value, JsonNode shown) {
    boolean number = value.isString() && NUMERIC.matcher(value.stringValue()).matches();
    return number
        ? new BigDecimal(value.stringValue())
        : value.isNumber() ? FieldRule.scalar(value) : null;
  }

  @Override
  public @Nullable Fault check(JsonNode value, Around around) {
    BigDecimal number = read(value);
    if (number == null) {
      return Fault.TYPE;
    }
    if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
      return new Fault("form.number.digits");
    }
    if (min.above(number, around)) {
      return new Fault("form.min", min.text(around));
    }
    if (max.below(number, around)) {
      return new Fault("form.max", max.text(around));
    }
    if (decimals != null && decimals >= 0 && number.stripTrailingZeros().scale() > decimals) {
      return new Fault("form.decimals", decimals);
    }
    if (increment != null && increment.signum() != 0 && number.remainder(increment).signum() != 0) {
      return new Fault("form.increment", increment.toPlainString());
    }
    return null;
  }

  private @Nullable BigDecimal read(JsonNode value) {
    if (!asText) {
      return value.isNumber() && Double.isFinite(value.asDouble()) ? value.decimalValue() : null;
    }
    return value.isString()
            && value.stringValue().length() <= 2 * MOST_DIGITS
            && NUMERIC.matcher(value.stringValue()).matches()
        ? new BigDecimal(value.stringValue())
        : null;
  }
}
