package org.duban.publicity;

import java.time.LocalDate;
import org.duban.calendar.WorkCalendar;

/**
 * How long a notice stays up; the day of publishing does not count (rules: Publicity; decided by
 * publicity-period.dmn).
 */
public record Period(int days, boolean working) {

  LocalDate lastDay(LocalDate published, WorkCalendar calendar) {
    return working ? calendar.plusWorkingDays(published, days) : calendar.plusDays(published, days);
  }
}
