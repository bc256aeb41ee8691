package org.duban.form;

import java.math.BigDecimal;
import org.duban.workflow.FormExpressions.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A smallest or largest number: written in the form, or what another field says; without either, or
 * if that field is empty, there is none.
 */
record Limit(@Nullable BigDecimal fixed, @Nullable Expression field) {

  static final Limit NONE = new Limit(null, null);

  boolean above(int value, FieldRule.Around around) {
    return above(BigDecimal.valueOf(value), around);
  }

  boolean below(int value, FieldRule.Around around) {
    return below(BigDecimal.valueOf(value), around);
  }

  boolean above(BigDecimal value, FieldRule.Around around) {
    BigDecimal limit = in(around);
    return limit != null && limit.compareTo(value) > 0;
  }

  boolean below(BigDecimal value, FieldRule.Around around) {
    BigDecimal limit = in(around);
    return limit != null && limit.compareTo(value) < 0;
  }

  String text(FieldRule.Around around) {
    BigDecimal limit = in(around);
    return limit == null ? "" : limit.toPlainString();
  }

  private @Nullable BigDecimal in(FieldRule.Around around) {
    return field == null ? fixed : field.number(around.data());
  }
}
