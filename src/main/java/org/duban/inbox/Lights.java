package org.duban.inbox;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.calendar.DueLights;
import org.duban.calendar.LightLimits;
import org.duban.calendar.WorkCalendar;
import org.duban.casefile.Light;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** The light of a task, by the calendar's limits for today. */
@Component
class Lights {

  /** From (included) to (excluded); null is open. */
  record DueRange(
      @org.jspecify.annotations.Nullable LocalDateTime from,
      @org.jspecify.annotations.Nullable LocalDateTime to) {}

  private final DueLights dueLights;
  private final WorkCalendar calendar;
  private final ProductClock clock;

  Lights(DueLights dueLights, WorkCalendar calendar, ProductClock clock) {
    this.dueLights = dueLights;
    this.calendar = calendar;
    this.clock = clock;
  }

  LightLimits now() {
    return dueLights.limits();
  }

  static Light of(LightLimits limits, LocalDateTime due) {
    return Light.valueOf(limits.of(due.toLocalDate()).name());
  }

  /** When a task that shows this light is due. */
  DueRange range(Light light) {
    LightLimits limits = now();
    LocalDateTime red = limits.today().atStartOfDay();
    LocalDateTime yellow = after(limits.yellowUntil());
    LocalDateTime blue = after(limits.blueUntil());
    return switch (light) {
      case RED -> new DueRange(null, red);
      case YELLOW -> new DueRange(red, yellow);
      case BLUE -> new DueRange(yellow, blue);
      case NORMAL -> new DueRange(blue, null);
    };
  }

  int workingDaysLeft(LocalDate due) {
    return calendar.workingDaysBetween(clock.today(), due);
  }

  private static LocalDateTime after(LocalDate day) {
    return day.plusDays(1).atStartOfDay();
  }
}
