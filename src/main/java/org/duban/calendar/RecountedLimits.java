package org.duban.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Limits that a module keeps in its own tables and counts by the calendar. When holidays change it
 * counts them anew, in the transaction of the import.
 */
public interface RecountedLimits {

  /**
   * Counts every open limit that reaches {@code from} anew, each from the day it began (see {@link
   * LimitBasis}), but not those set by an approval.
   *
   * @return those that moved
   */
  List<MovedLimit> recount(WorkCalendar calendar, LocalDate from);
}
