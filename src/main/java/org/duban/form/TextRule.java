package org.duban.form;

import java.util.regex.Pattern;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Text in one or several lines. Markup in it is text like any other and never interpreted. */
record TextRule(
    int minLength,
    int maxLength,
    boolean lines,
    @Nullable Pattern pattern,
    @Nullable Pattern format,
    String formatCode)
    implements FieldRule {

  static final int LONGEST_LINE = 2_000;
  static final int LONGEST_TEXT = 20_000;
  static final Pattern EMAIL =
      Pattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*$");
  static final Pattern PHONE =
      Pattern.compile("^(?:(?:\\+|00)[1-9]\\d{5,14}|1\\d{10}|0\\d{2,3}-?\\d{7,8})$");

  @Override
  public @Nullable Problem check(FormField field, JsonNode value, JsonNode shown) {
    if (!value.isString()) {
      return FieldRule.wrongType(field);
    }
    String text = value.stringValue();
    if (text.chars().anyMatch(this::unprintable)) {
      return field.problem("form.characters");
    }
    int length = text.strip().length();
    if (length < minLength) {
      return field.problem("form.minLength", minLength);
    }
    if (length > maxLength || text.length() > (lines ? LONGEST_TEXT : LONGEST_LINE)) {
      return field.problem("form.maxLength", maxLength);
    }
    if (pattern != null && !pattern.matcher(text).find()) {
      return field.problem("form.pattern");
    }
    if (format != null && !format.matcher(text).find()) {
      return field.problem(formatCode);
    }
    return null;
  }

  private boolean unprintable(int c) {
    return Character.isISOControl(c) && c != '\t' && !(lines && (c == '\n' || c == '\r'));
  }
}
