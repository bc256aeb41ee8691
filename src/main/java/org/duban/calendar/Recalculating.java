package org.duban.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duban.calendar.persistence.DeadlineMapper;
import org.duban.calendar.persistence.RecalculationMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts every open limit anew, and writes down by case which moved from when to when. */
@Component
class Recalculating {

  private static final int CHUNK = 500;

  private final OpenLimits limits;
  private final ObjectProvider<RecountedLimits> others;
  private final DeadlineMapper deadlines;
  private final RecalculationMapper mapper;
  private final ApplicationEventPublisher events;
  private final CurrentActor current;
  private final Ids ids;
  private final ProductClock clock;

  Recalculating(
      OpenLimits limits,
      ObjectProvider<RecountedLimits> others,
      DeadlineMapper deadlines,
      RecalculationMapper mapper,
      ApplicationEventPublisher events,
      CurrentActor current,
      Ids ids,
      ProductClock clock) {
    this.limits = limits;
    this.others = others;
    this.deadlines = deadlines;
    this.mapper = mapper;
    this.events = events;
    this.current = current;
    this.ids = ids;
    this.clock = clock;
  }

  CalendarRecalculation recalculate(CalendarYear year, WorkCalendar calendar, LocalDate from) {
    List<MovedLimit> moved =
        new ArrayList<>(limits.recount(calendar, from, deadlines.changedTasks()));
    others.orderedStream().forEach(other -> moved.addAll(other.recount(calendar, from)));
    moved.sort(
        Comparator.comparing(MovedLimit::caseId, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MovedLimit::kind)
            .thenComparing(MovedLimit::ref));
    Actor who = current.require();
    CalendarRecalculation done =
        new CalendarRecalculation(
            ids.next(),
            year.year(),
            year.source(),
            clock.now(),
            who.personId(),
            who.name(),
            count(moved, MovedLimit.Kind.TASK),
            count(moved, MovedLimit.Kind.TIMER),
            count(moved, MovedLimit.Kind.CASE));
    mapper.insert(done);
    for (int first = 0; first < moved.size(); first += CHUNK) {
      mapper.insertLines(
          done.id(), first, moved.subList(first, Math.min(moved.size(), first + CHUNK)));
    }
    events.publishEvent(new LimitsRecounted(done, moved));
    return done;
  }

  private static int count(List<MovedLimit> moved, MovedLimit.Kind kind) {
    return (int) moved.stream().filter(m -> m.kind() == kind).count();
  }
}
