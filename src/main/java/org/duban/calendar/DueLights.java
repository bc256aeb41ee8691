package org.duban.calendar;

import java.time.LocalDate;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Lights by rule {@code light.scheme}: working days before the limit at which they change. */
@Service
public class DueLights {

  private final Rules rules;
  private final WorkCalendar calendar;
  private final ProductClock clock;

  DueLights(Rules rules, WorkCalendar calendar, ProductClock clock) {
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Where the lights change today. */
  public LightLimits limits() {
    JsonNode scheme = rules.value("light.scheme");
    LocalDate today = clock.today();
    return new LightLimits(
        today,
        calendar.plusWorkingDays(today, scheme.path("yellowWorkingDays").asInt(1)),
        calendar.plusWorkingDays(today, scheme.path("blueWorkingDays").asInt(3)));
  }

  /** Limits before this day have been overdue long enough to tell the level above. */
  public LocalDate escalateBefore() {
    int n = rules.value("light.scheme").path("escalateAfterWorkingDays").asInt(1);
    LocalDate day = clock.today();
    for (int left = n; left > 0; ) {
      day = day.minusDays(1);
      if (calendar.isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
