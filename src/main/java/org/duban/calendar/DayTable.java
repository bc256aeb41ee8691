package org.duban.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calendar as known at one moment; never changes. */
record DayTable(Map<LocalDate, DayKind> days, Set<Integer> published) implements WorkCalendar {

  private static final int LONGEST = 5_000;

  static DayTable of(List<CalendarYear> years) {
    Map<LocalDate, DayKind> days = new HashMap<>();
    Set<Integer> published = new HashSet<>();
    for (CalendarYear year : years) {
      published.add(year.year());
      year.days().forEach(d -> days.put(d.date(), d.kind()));
    }
    return new DayTable(Map.copyOf(days), Set.copyOf(published));
  }

  @Override
  public boolean isPublished(int year) {
    return published.contains(year);
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    DayKind kind = days.get(day);
    return kind == null
        ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        : kind == DayKind.WORKDAY;
  }

  @Override
  public LocalDate plusWorkingDays(LocalDate day, int n) {
    check(n);
    LocalDate at = day;
    for (int left = n; left > 0; ) {
      at = at.plusDays(1);
      if (isWorkingDay(at)) {
        left--;
      }
    }
    return n == 0 ? roll(day) : at;
  }

  @Override
  public LocalDate plusDays(LocalDate day, int n) {
    check(n);
    return roll(day.plusDays(n));
  }

  @Override
  public LocalDate plusMonths(LocalDate day, int months) {
    check(months);
    return roll(day.plusMonths(months));
  }

  @Override
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    int n = 0;
    for (LocalDate at = from.plusDays(1); !at.isAfter(to); at = at.plusDays(1)) {
      if (isWorkingDay(at)) {
        n++;
      }
    }
    return n;
  }

  private LocalDate roll(LocalDate day) {
    LocalDate at = day;
    while (!isWorkingDay(at)) {
      at = at.plusDays(1);
    }
    return at;
  }

  private static void check(int n) {
    if (n < 0 || n > LONGEST) {
      throw new IllegalArgumentException("Not a limit: " + n);
    }
  }
}
