package org.duban.calendar;

import java.time.LocalDate;
import org.duban.calendar.persistence.CalendarMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The calendar in the database, kept in memory. Another node's import is seen within seconds; the
 * import itself moves every open limit.
 */
@Component
class OfficialCalendar implements WorkCalendar {

  private static final long LOOK_EVERY_NANOS = 5_000_000_000L;

  private record Known(DayTable table, String stamp, long lookedAt) {}

  private final CalendarYears years;
  private final CalendarMapper mapper;
  private volatile @Nullable Known known;

  OfficialCalendar(CalendarYears years, CalendarMapper mapper) {
    this.years = years;
    this.mapper = mapper;
  }

  DayTable table() {
    Known k = known;
    long now = System.nanoTime();
    if (k != null && now - k.lookedAt < LOOK_EVERY_NANOS) {
      return k.table;
    }
    String stamp = mapper.stamp();
    DayTable table = k != null && k.stamp.equals(stamp) ? k.table : DayTable.of(years.all());
    known = new Known(table, stamp, now);
    return table;
  }

  /** Looks again at the next question. */
  void forget() {
    known = null;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return table().isWorkingDay(day);
  }

  @Override
  public boolean isPublished(int year) {
    return table().isPublished(year);
  }

  @Override
  public LocalDate plusWorkingDays(LocalDate day, int n) {
    return table().plusWorkingDays(day, n);
  }

  @Override
  public LocalDate plusDays(LocalDate day, int days) {
    return table().plusDays(day, days);
  }

  @Override
  public LocalDate plusMonths(LocalDate day, int months) {
    return table().plusMonths(day, months);
  }

  @Override
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return table().workingDaysBetween(from, to);
  }
}
