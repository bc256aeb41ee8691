package org.duban.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.calendar.DueLights;
import org.duban.calendar.WorkCalendar;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Until when a case should be done, and the light that follows from it. */
@Component
class CaseLimits {

  /**
   * @param due the case's own limit, else the nearest of its open tasks; null if there is none
   * @param workingDaysLeft negative when overdue
   */
  record CaseLimit(@Nullable LocalDateTime due, @Nullable Integer workingDaysLeft, Light light) {}

  private final CaseInvolvement involvement;
  private final DueLights lights;
  private final WorkCalendar calendar;
  private final ProductClock clock;

  CaseLimits(
      @Lazy CaseInvolvement involvement,
      @Lazy DueLights lights,
      @Lazy WorkCalendar calendar,
      ProductClock clock) {
    this.involvement = involvement;
    this.lights = lights;
    this.calendar = calendar;
    this.clock = clock;
  }

  CaseLimit of(CaseFile file) {
    LocalDateTime due =
        file.dueAt() != null || file.closedAt() != null
            ? file.dueAt()
            : involvement.nextLimit(file.id()).orElse(null);
    if (due == null || file.closedAt() != null) {
      return new CaseLimit(due, null, file.light());
    }
    LocalDate day = due.toLocalDate();
    return new CaseLimit(
        due,
        calendar.workingDaysBetween(clock.today(), day),
        worse(file.light(), Light.valueOf(lights.limits().of(day).name())));
  }

  /** A light set by the process stays until the limit gives a worse one. */
  private static Light worse(Light a, Light b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
