package org.duban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DayTableTest {

  private final DayTable table =
      DayTable.of(new BundledYears(mock(CalendarYears.class), JsonMapper.builder().build()).read());

  @ParameterizedTest
  @CsvSource({
    "2020,249",
    "2021,250",
    "2022,249",
    "2023,249",
    "2024,251",
    "2025,248",
    "2026,248",
  })
  void shouldCountWorkingDaysOfPublishedYears(int year, int expected) {
    LocalDate first = LocalDate.of(year, 1, 1);
    assertThat(
            Stream.iterate(first, d -> d.getYear() == year, d -> d.plusDays(1))
                .filter(table::isWorkingDay))
        .hasSize(expected);
    assertThat(table.isPublished(year)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-04,true",
    "2026-02-14,true",
    "2026-02-28,true",
    "2026-05-09,true",
    "2026-09-20,true",
    "2026-10-10,true",
    "2026-02-16,false",
    "2026-10-07,false",
    "2026-11-21,false",
    "2026-11-23,true",
    "2020-01-31,false",
    "2020-02-01,false",
    "2020-02-02,false",
    "2022-12-31,false",
    "2027-01-01,true",
    "2027-01-02,false",
  })
  void shouldKnowWorkingDays(LocalDate day, boolean working) {
    assertThat(table.isWorkingDay(day)).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    // the day of the act does not count
    "2026-03-02,1,2026-03-03",
    "2026-03-06,1,2026-03-09",
    // over the spring holiday: 13 Feb (Fri), 14 Feb made up, 15-23 off
    "2026-02-13,1,2026-02-14",
    "2026-02-13,2,2026-02-24",
    "2026-02-13,6,2026-02-28",
    "2026-02-14,0,2026-02-14",
    "2026-02-15,0,2026-02-24",
    // into a year not yet published
    "2026-12-31,1,2027-01-01",
  })
  void shouldAddWorkingDays(LocalDate day, int n, LocalDate expected) {
    assertThat(table.plusWorkingDays(day, n)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02,3,2026-03-05", "2026-03-05,2,2026-03-09", "2026-09-30,1,2026-10-08"})
  void shouldRollLastDayOffForward(LocalDate day, int n, LocalDate expected) {
    assertThat(table.plusDays(day, n)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31,1,2026-04-30", "2026-01-31,1,2026-02-28", "2025-11-30,3,2026-02-28"})
  void shouldClampMonths(LocalDate day, int n, LocalDate expected) {
    assertThat(table.plusMonths(day, n)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02,2026-03-03,1",
    "2026-03-02,2026-03-02,0",
    "2026-03-06,2026-03-08,0",
    "2026-03-09,2026-03-06,-1",
    "2026-02-13,2026-02-28,6",
  })
  void shouldCountDaysLeft(LocalDate from, LocalDate to, int expected) {
    assertThat(table.workingDaysBetween(from, to)).isEqualTo(expected);
  }

  @Test
  void shouldRefuseWhatIsNoLimit() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertThatThrownBy(() -> table.plusWorkingDays(day, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(table.isPublished(2027)).isFalse();
  }
}
