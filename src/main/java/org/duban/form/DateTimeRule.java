package org.duban.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A date, a time or both, as form-js writes them: {@code 2026-03-01}, {@code 08:30}, {@code
 * 2026-03-01T08:30}, with offset where the form keeps one.
 */
record DateTimeRule(
    boolean date, boolean time, String timeFormat, boolean notPast, Supplier<LocalDate> today)
    implements FieldRule {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<date>\\d{4}-\\d{2}-\\d{2})?(?<t>T)?(?:(?<time>\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d{1,3})?)?)?"
              + "(?<zone>Z|[+-]\\d{2}:\\d{2})?");

  @Override
  public Kind kind() {
    return date && !time ? Kind.DATE : Kind.TEXT;
  }

  @Override
  public @Nullable Fault check(JsonNode value, Around around) {
    if (!value.isString()) {
      return Fault.TYPE;
    }
    Matcher m = SHAPE.matcher(value.stringValue());
    if (!m.matches() || !fits(m)) {
      return new Fault(date ? (time ? "form.datetime" : "form.date") : "form.time");
    }
    try {
      if (time) {
        LocalTime.parse(m.group("time"));
      }
      if (date && LocalDate.parse(m.group("date")).isBefore(today.get()) && notPast) {
        return new Fault("form.past");
      }
    } catch (DateTimeException e) {
      return new Fault(date ? (time ? "form.datetime" : "form.date") : "form.time");
    }
    return null;
  }

  private boolean fits(Matcher m) {
    boolean zone = m.group("zone") != null;
    boolean zoneRight =
        switch (time ? timeFormat : "no_timezone") {
          case "no_timezone" -> !zone;
          case "utc_normalized" -> "Z".equals(m.group("zone"));
          default -> zone;
        };
    return (m.group("date") != null) == date
        && (m.group("time") != null) == time
        && (m.group("t") != null) == (date && time)
        && zoneRight;
  }
}
