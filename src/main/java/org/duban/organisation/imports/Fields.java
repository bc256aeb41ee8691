package org.duban.organisation.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.organisation.IdentityNumber;
import org.jspecify.annotations.Nullable;

/** Reads cells as what they should be; notes an error and gives null where they are not. */
final class Fields {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");

  private final ImportErrors errors;

  Fields(ImportErrors errors) {
    this.errors = errors;
  }

  @Nullable String required(SourceRow row, String column, int longest) {
    String text = row.get(column);
    if (text.isEmpty()) {
      errors.add(row, column, "organisation.import.missing");
      return null;
    }
    if (text.length() > longest) {
      errors.add(row, column, "organisation.import.too-long", longest);
      return null;
    }
    return text;
  }

  @Nullable String idNumber(SourceRow row, String column) {
    String text = required(row, column, 18);
    if (text == null) {
      return null;
    }
    String number = IdentityNumber.normal(text);
    if (!IdentityNumber.valid(number)) {
      errors.add(row, column, "organisation.import.id-number");
      return null;
    }
    return number;
  }

  /** 是 or 否; blank means no, unless required. */
  boolean yes(SourceRow row, String column, boolean required) {
    String text = row.get(column);
    boolean known = text.equals("是") || text.equals("否") || (text.isEmpty() && !required);
    if (!known) {
      errors.add(row, column, "organisation.import.yes-no");
    }
    return text.equals("是");
  }

  @Nullable LocalDate date(SourceRow row, String column, boolean required) {
    String text = required ? required(row, column, 20) : row.get(column);
    if (text == null || text.isEmpty()) {
      return null;
    }
    Matcher matcher = DATE.matcher(text);
    try {
      if (matcher.matches()) {
        return LocalDate.of(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)));
      }
    } catch (DateTimeException e) {
      // no such day: noted below
    }
    errors.add(row, column, "organisation.import.date");
    return null;
  }
}
