package org.duban.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Today's borders between the lights, so that a set of limits is judged by comparing dates.
 *
 * @param today limits before it are overdue: red
 * @param yellowUntil last day that is yellow
 * @param blueUntil last day that is blue
 */
public record LightLimits(LocalDate today, LocalDate yellowUntil, LocalDate blueUntil) {

  /** The light of a limit; no limit is far. */
  public DueLight of(@Nullable LocalDate due) {
    if (due == null || due.isAfter(blueUntil)) {
      return DueLight.NORMAL;
    }
    if (due.isBefore(today)) {
      return DueLight.RED;
    }
    return due.isAfter(yellowUntil) ? DueLight.BLUE : DueLight.YELLOW;
  }
}
