package org.duban.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.calendar.persistence.DeadlineMapper;
import org.duban.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows a year of the calendar to anyone logged in, and approvals to those who supervise. */
@Service
public class ReadingCalendar {

  /**
   * A year.
   *
   * @param published whether its holidays are known; else limits in it are provisional
   * @param source notice by which it was published
   */
  public record CalendarYearView(
      int year,
      boolean published,
      @Nullable String source,
      List<SpecialDay> days,
      int workingDays) {}

  private final CalendarYears years;
  private final WorkCalendar calendar;
  private final OpenLimits limits;
  private final DeadlineMapper deadlines;
  private final Permissions permissions;

  ReadingCalendar(
      CalendarYears years,
      WorkCalendar calendar,
      OpenLimits limits,
      DeadlineMapper deadlines,
      Permissions permissions) {
    this.years = years;
    this.calendar = calendar;
    this.limits = limits;
    this.deadlines = deadlines;
    this.permissions = permissions;
  }

  public CalendarYearView year(int year) {
    CalendarYear known = years.find(year).orElse(null);
    LocalDate first = LocalDate.of(year, 1, 1);
    int working =
        (int)
            Stream.iterate(first, d -> d.getYear() == year, d -> d.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    return new CalendarYearView(
        year,
        known != null,
        known == null ? null : known.source(),
        known == null ? List.of() : known.days(),
        working);
  }

  /**
   * Approvals on the limit of an open task, oldest first.
   *
   * @throws org.duban.platform.error.DubanException not found; forbidden without {@code supervise}
   */
  public List<DeadlineChange> changes(String taskId) {
    permissions.require("supervise", limits.require(taskId).unitCode());
    return deadlines.ofTask(taskId);
  }
}
