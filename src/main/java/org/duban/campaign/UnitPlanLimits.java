package org.duban.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.duban.calendar.LimitBasis;
import org.duban.calendar.MovedLimit;
import org.duban.calendar.RecountedLimits;
import org.duban.calendar.WorkCalendar;
import org.duban.campaign.persistence.UnitPlanMapper;
import org.duban.casefile.Cases;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/**
 * The plans of units, each a case with a limit of its own in working days (P4.3). Other cases of a
 * campaign end with a stage, on a day that was named and does not move with holidays.
 */
@Component
class UnitPlanLimits implements RecountedLimits {

  private final UnitPlanMapper plans;
  private final StageLimits limits;
  private final Cases cases;

  UnitPlanLimits(UnitPlanMapper plans, StageLimits limits, Cases cases) {
    this.plans = plans;
    this.limits = limits;
    this.cases = cases;
  }

  @Override
  public List<MovedLimit> recount(WorkCalendar calendar, LocalDate from) {
    List<MovedLimit> moved = new ArrayList<>();
    for (UnitPlanMapper.OpenPlan plan : plans.due(from.atStartOfDay())) {
      LocalDateTime due =
          LimitBasis.with(
              plan.openedAt().toLocalDate(),
              calendar,
              () ->
                  LocalDateTime.ofInstant(
                      limits.unitPlanDue(plan.campaignId()).toInstant(), ProductClock.ZONE));
      if (!due.equals(plan.dueAt())) {
        cases.setDue(plan.id(), due);
        moved.add(
            new MovedLimit(
                MovedLimit.Kind.CASE,
                plan.id(),
                plan.number(),
                String.valueOf(plan.id()),
                plan.title(),
                plan.unitCode(),
                plan.dueAt(),
                due));
      }
    }
    return moved;
  }
}
