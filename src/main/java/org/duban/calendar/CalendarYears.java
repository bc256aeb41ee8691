package org.duban.calendar;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.calendar.persistence.CalendarMapper;
import org.duban.calendar.persistence.CalendarMapper.DayRow;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published years as stored. */
@Component
class CalendarYears {

  private final CalendarMapper mapper;
  private final ProductClock clock;

  CalendarYears(CalendarMapper mapper, ProductClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  List<CalendarYear> all() {
    var days = mapper.days().stream().collect(Collectors.groupingBy(DayRow::year));
    return mapper.years().stream()
        .map(
            y ->
                new CalendarYear(
                    y.year(),
                    y.source(),
                    days.getOrDefault(y.year(), List.of()).stream()
                        .map(d -> new SpecialDay(d.day(), d.kind(), d.name()))
                        .toList()))
        .toList();
  }

  Optional<CalendarYear> find(int year) {
    return all().stream().filter(y -> y.year() == year).findFirst();
  }

  /** Stores the year unless it is known. */
  @Transactional
  public void addIfMissing(CalendarYear year) {
    if (insert(year)) {
      year.days().forEach(d -> insertDay(year.year(), d));
    }
  }

  @Transactional
  public void replace(CalendarYear year) {
    mapper.deleteDays(year.year());
    mapper.deleteYear(year.year());
    addIfMissing(year);
  }

  private boolean insert(CalendarYear year) {
    return mapper.insertYear(year.year(), year.source(), clock.now().truncatedTo(ChronoUnit.MILLIS))
        == 1;
  }

  private void insertDay(int year, SpecialDay d) {
    mapper.insertDay(new DayRow(year, d.date(), d.kind(), d.name()));
  }
}
