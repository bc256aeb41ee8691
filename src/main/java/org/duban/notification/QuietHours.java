package org.duban.notification;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Hours of the day in which nothing leaves; past midnight if they end before they begin.
 *
 * @param from first quiet moment
 * @param until first moment no longer quiet
 */
public record QuietHours(LocalTime from, LocalTime until) {

  /** The moment itself or, if it is quiet, the end of the quiet. */
  public LocalDateTime after(LocalDateTime moment) {
    LocalTime time = moment.toLocalTime();
    boolean pastMidnight = until.isBefore(from);
    boolean quiet =
        pastMidnight
            ? !time.isBefore(from) || time.isBefore(until)
            : !time.isBefore(from) && time.isBefore(until);
    if (!quiet) {
      return moment;
    }
    LocalDateTime end = moment.toLocalDate().atTime(until);
    return end.isAfter(moment) ? end : end.plusDays(1);
  }
}
