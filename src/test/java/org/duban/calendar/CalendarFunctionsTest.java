package org.duban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.Test;

class CalendarFunctionsTest {

  private final ProductClock clock = new ProductClock();
  private final DayTable weekdays = DayTable.of(List.of());
  private final CalendarFunctions calendar = new CalendarFunctions(weekdays, clock);

  @Test
  void shouldEndWithTheDay() {
    // given: late on a Friday evening
    clock.moveTo(LocalDateTime.of(2026, 3, 6, 23, 50));
    // then
    assertThat(calendar.workingDays(1)).isEqualTo(endOf(2026, 3, 9));
    assertThat(calendar.days(1)).isEqualTo(endOf(2026, 3, 9));
    assertThat(calendar.months(1)).isEqualTo(endOf(2026, 4, 6));
    assertThat(calendar.until("2026-03-07")).isEqualTo(endOf(2026, 3, 7));
    assertThat(calendar.until(endOf(2026, 3, 7))).isEqualTo(endOf(2026, 3, 7));
    assertThat(calendar.workingDaysFrom("2026-03-06", 2)).isEqualTo(endOf(2026, 3, 10));
  }

  @Test
  void shouldCountFromTheBasisWhenCountedAnew() {
    DayTable closed =
        DayTable.of(
            List.of(
                new CalendarYear(
                    2026,
                    "test",
                    List.of(new SpecialDay(LocalDate.of(2026, 3, 3), DayKind.HOLIDAY, "x")))));
    Date due = LimitBasis.with(LocalDate.of(2026, 3, 2), closed, () -> calendar.workingDays(1));
    assertThat(due).isEqualTo(endOf(2026, 3, 4));
  }

  private static Date endOf(int year, int month, int day) {
    return Date.from(
        LocalDateTime.of(year, month, day, 23, 59, 59).toInstant(ZoneOffset.ofHours(8)));
  }
}
