package org.duban.calendar;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year to be imported: JSON as bundled with the product, or CSV with {@code date,kind,name} in
 * each line, kind being {@code HOLIDAY} or 休, {@code WORKDAY} or 班. Every wrong line is named; the
 * whole is taken or nothing.
 */
final class YearFile {

  private static final int MOST_BYTES = 100_000;
  private static final int MOST_DAYS = 120;

  private final List<Problem> problems = new ArrayList<>();
  private final List<SpecialDay> days = new ArrayList<>();
  private final Set<LocalDate> seen = new HashSet<>();

  private YearFile() {}

  /**
   * @param name used as source when the file says none
   * @throws DubanException invalid {@code calendar.file}, naming each wrong line
   */
  static CalendarYear read(byte[] bytes, String name, JsonMapper json) {
    if (bytes.length == 0 || bytes.length > MOST_BYTES) {
      throw DubanException.invalid("calendar.file.size");
    }
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    YearFile file = new YearFile();
    CalendarYear year = text.startsWith("{") ? file.json(text, name, json) : file.csv(text, name);
    file.check(year);
    if (!file.problems.isEmpty()) {
      throw DubanException.invalid("calendar.file", file.problems);
    }
    return year;
  }

  private CalendarYear json(String text, String name, JsonMapper mapper) {
    try {
      JsonNode root = mapper.readTree(text);
      int line = 0;
      for (JsonNode day : root.path("days")) {
        line++;
        add(
            line,
            day.path("date").asString(""),
            day.path("kind").asString(""),
            day.path("name").asString(""));
      }
      return new CalendarYear(root.path("year").asInt(0), root.path("source").asString(name), days);
    } catch (JacksonException e) {
      throw DubanException.invalid("calendar.file.unreadable");
    }
  }

  private CalendarYear csv(String text, String name) {
    String[] lines = text.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].split(",", -1);
      boolean head = i == 0 && !cells[0].strip().matches("\\d.*");
      if (!head && !lines[i].isBlank()) {
        add(
            i + 1,
            cells[0].strip(),
            cells.length > 1 ? cells[1].strip() : "",
            cells.length > 2 ? cells[2].strip() : "");
      }
    }
    int year = days.stream().mapToInt(d -> d.date().getYear()).max().orElse(0);
    return new CalendarYear(year, name, days);
  }

  private void add(int line, String date, String kind, String name) {
    DayKind what = kind(kind);
    LocalDate day = day(date);
    if (day == null) {
      problems.add(Problem.at(String.valueOf(line), "calendar.line.date", line, date));
    } else if (what == null) {
      problems.add(Problem.at(String.valueOf(line), "calendar.line.kind", line, kind));
    } else if (!seen.add(day)) {
      problems.add(Problem.at(String.valueOf(line), "calendar.line.twice", line, date));
    } else if (what == DayKind.WORKDAY && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
      problems.add(Problem.at(String.valueOf(line), "calendar.line.weekday", line, date));
    } else if (name.isBlank() || name.length() > 40) {
      problems.add(Problem.at(String.valueOf(line), "calendar.line.name", line));
    } else {
      days.add(new SpecialDay(day, what, name));
    }
  }

  private void check(CalendarYear year) {
    if (year.year() < 2007 || year.year() > 2100) {
      problems.add(Problem.at("year", "calendar.file.year"));
      return;
    }
    if (days.size() > MOST_DAYS || days.stream().noneMatch(d -> d.kind() == DayKind.HOLIDAY)) {
      problems.add(Problem.at("days", "calendar.file.days", MOST_DAYS));
    }
    // a notice may name the last days of December before its year
    LocalDate first = LocalDate.of(year.year() - 1, 12, 20);
    days.stream()
        .filter(d -> d.date().isBefore(first) || d.date().getYear() > year.year())
        .forEach(
            d ->
                problems.add(
                    Problem.at(d.date().toString(), "calendar.line.other", d.date().toString())));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable DayKind kind(String text) {
    return switch (text) {
      case "HOLIDAY", "休" -> DayKind.HOLIDAY;
      case "WORKDAY", "班" -> DayKind.WORKDAY;
      default -> null;
    };
  }
}
