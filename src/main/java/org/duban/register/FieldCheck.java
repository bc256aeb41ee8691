package org.duban.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;

/** Holds written values against a definition and gives them as they are stored. */
final class FieldCheck {

  private static final int LONGEST = 4_000;

  private final RegisterDefinition definition;
  private final List<Problem> problems = new ArrayList<>();

  FieldCheck(RegisterDefinition definition) {
    this.definition = definition;
  }

  /**
   * @param opening whether required columns must be there
   * @return values by column key: texts, numbers, dates as ISO text; null to clear
   * @throws DubanException invalid {@code register.fields}, naming each wrong column
   */
  Map<String, @Nullable Object> read(
      Map<String, ? extends @Nullable Object> fields, boolean opening) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    fields.forEach(
        (key, value) -> {
          RegisterColumn column = definition.column(key).orElse(null);
          if (column == null || !column.type().written()) {
            problems.add(Problem.at(key, "register.field.unknown", key));
          } else {
            values.put(key, value(column, value));
          }
        });
    if (opening) {
      definition.columns().stream()
          .filter(c -> c.required() && values.get(c.key()) == null)
          .forEach(c -> problems.add(Problem.at(c.key(), "register.field.required", c.label())));
    }
    if (!problems.isEmpty()) {
      throw DubanException.invalid("register.fields", problems);
    }
    return values;
  }

  private @Nullable Object value(RegisterColumn column, @Nullable Object value) {
    if (value == null || value.toString().isBlank()) {
      return null;
    }
    try {
      return switch (column.type()) {
        case DATE -> date(value).toString();
        case NUMBER -> new BigDecimal(value.toString());
        default -> text(column, value.toString().strip());
      };
    } catch (DateTimeException | NumberFormatException e) {
      problems.add(Problem.at(column.key(), "register.field.type", column.label()));
      return null;
    }
  }

  private String text(RegisterColumn column, String text) {
    int longest = column.maxLength() > 0 ? column.maxLength() : LONGEST;
    if (text.length() > longest) {
      problems.add(Problem.at(column.key(), "register.field.long", column.label(), longest));
    }
    return text;
  }

  private static LocalDate date(Object value) {
    if (value instanceof LocalDate d) {
      return d;
    }
    if (value instanceof LocalDateTime d) {
      return d.toLocalDate();
    }
    if (value instanceof Date d) {
      return LocalDate.ofInstant(d.toInstant(), ProductClock.ZONE);
    }
    String text = value.toString();
    return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
  }
}
