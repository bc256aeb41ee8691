package org.duban.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;

/**
 * Limits in BPMN: {@code camunda:dueDate="${calendar.workingDays(3)}"}. Each ends with its day, at
 * 23:59:59 in {@link ProductClock#ZONE}. A day may be given as text ({@code 2026-03-01}), or as a
 * date of any kind.
 */
@PaletteFunctions("calendar")
public class CalendarFunctions {

  private static final LocalTime DAY_ENDS = LocalTime.of(23, 59, 59);

  private final WorkCalendar official;
  private final ProductClock clock;

  CalendarFunctions(WorkCalendar official, ProductClock clock) {
    this.official = official;
    this.clock = clock;
  }

  /** The n-th working day from today. */
  @PaletteFunction
  public Date workingDays(long n) {
    return endOf(calendar().plusWorkingDays(today(), Math.toIntExact(n)));
  }

  /** n calendar days from today; rolls forward to a working day. */
  @PaletteFunction
  public Date days(long n) {
    return endOf(calendar().plusDays(today(), Math.toIntExact(n)));
  }

  /** n months from today; clamped to the month's end, rolls forward to a working day. */
  @PaletteFunction
  public Date months(long n) {
    return endOf(calendar().plusMonths(today(), Math.toIntExact(n)));
  }

  /** The end of that very day. */
  @PaletteFunction
  public Date until(Object day) {
    return endOf(read(day));
  }

  /** The n-th working day after that day. */
  @PaletteFunction
  public Date workingDaysFrom(Object day, long n) {
    return endOf(calendar().plusWorkingDays(read(day), Math.toIntExact(n)));
  }

  /** n calendar days after that day; rolls forward to a working day. */
  @PaletteFunction
  public Date daysFrom(Object day, long n) {
    return endOf(calendar().plusDays(read(day), Math.toIntExact(n)));
  }

  /** n months after that day; clamped and rolled forward. */
  @PaletteFunction
  public Date monthsFrom(Object day, long n) {
    return endOf(calendar().plusMonths(read(day), Math.toIntExact(n)));
  }

  /** Whether that day is a working day. */
  @PaletteFunction
  public boolean isWorkingDay(Object day) {
    return calendar().isWorkingDay(read(day));
  }

  private WorkCalendar calendar() {
    return LimitBasis.calendar().orElse(official);
  }

  private LocalDate today() {
    return LimitBasis.day().orElseGet(clock::today);
  }

  private static LocalDate read(Object day) {
    if (day instanceof LocalDate d) {
      return d;
    }
    if (day instanceof LocalDateTime d) {
      return d.toLocalDate();
    }
    if (day instanceof Date d) {
      return LocalDate.ofInstant(d.toInstant(), ProductClock.ZONE);
    }
    String text = String.valueOf(day);
    return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
  }

  private static Date endOf(LocalDate day) {
    return Date.from(day.atTime(DAY_ENDS).atZone(ProductClock.ZONE).toInstant());
  }
}
