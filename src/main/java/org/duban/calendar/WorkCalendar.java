package org.duban.calendar;

import java.time.LocalDate;

/**
 * Working days by the official table of holidays and make-up days (rules: statutory clock). The day
 * of the act does not count; a year not yet published counts Monday to Friday.
 */
public interface WorkCalendar {

  boolean isWorkingDay(LocalDate day);

  /** Whether the year's holidays are known; if not, limits in it are provisional. */
  boolean isPublished(int year);

  /** The n-th working day after {@code day}; the day itself does not count. */
  LocalDate plusWorkingDays(LocalDate day, int n);

  /**
   * {@code days} calendar days after {@code day}; a last day off work rolls forward to the next
   * working day.
   */
  LocalDate plusDays(LocalDate day, int days);

  /** {@code months} after {@code day}, clamped to the month's end, rolled forward likewise. */
  LocalDate plusMonths(LocalDate day, int months);

  /** Working days after {@code from} up to and including {@code to}; negative when overdue. */
  int workingDaysBetween(LocalDate from, LocalDate to);
}
