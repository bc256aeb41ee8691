package org.duban.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both dates of the campaign, to the day. */
class FactsTest {

  private static final CampaignDays DAYS =
      new CampaignDays(
          LocalDate.of(2016, 6, 30), LocalDate.of(2016, 7, 31), LocalDate.of(2016, 8, 31));

  @ParameterizedTest
  @CsvSource({
    // the last day counts; the day after does not
    "SELF, 2016-06-30, 2016-07-31, 2016-09-10, true, false, IN_TIME, false",
    "SELF, 2016-07-01, 2016-07-31, 2016-09-10, false, true, IN_TIME, false",
    "SELF, 2016-06-30, 2016-08-01, 2016-09-10, true, false, LATE, false",
    "SELF, 2016-06-30, 2016-08-31, 2016-09-10, true, false, LATE, false",
    "SELF, 2016-06-30, 2016-09-01, 2016-09-10, true, false, LATE, true",
    "SELF, 2016-06-30, , 2016-08-31, true, false, OPEN, false",
    "SELF, 2016-06-30, , 2016-09-01, true, false, OPEN, true",
    "CHECK, 2016-06-01, 2016-07-01, 2016-09-10, false, false, IN_TIME, false",
    "PUBLIC, 2016-07-15, 2016-07-20, 2016-09-10, false, true, IN_TIME, false"
  })
  void shouldCountToTheDay(
      FoundBy foundBy,
      LocalDate foundOn,
      @Nullable LocalDate rectifiedOn,
      LocalDate today,
      boolean declaredInTime,
      boolean afterSelfCheck,
      Rectified rectified,
      boolean openAtRefusal) {
    Facts facts =
        Facts.of(List.of(problem(foundBy, foundOn, rectifiedOn, false, false)), DAYS, today, 0);

    assertThat(facts)
        .isEqualTo(
            new Facts(
                foundBy,
                declaredInTime,
                afterSelfCheck,
                rectified,
                openAtRefusal,
                false,
                false,
                0));
  }

  @Test
  void shouldTakeWhatIsWorstInAny() {
    Facts facts =
        Facts.of(
            List.of(
                problem(
                    FoundBy.SELF, LocalDate.of(2016, 6, 1), LocalDate.of(2016, 7, 1), false, false),
                problem(FoundBy.CHECK, LocalDate.of(2016, 8, 1), null, true, true)),
            DAYS,
            LocalDate.of(2016, 8, 20),
            1);

    assertThat(facts)
        .isEqualTo(new Facts(FoundBy.CHECK, false, true, Rectified.OPEN, false, true, false, 2));
  }

  private static ProblemFact problem(
      FoundBy foundBy,
      LocalDate foundOn,
      @Nullable LocalDate rectifiedOn,
      boolean refused,
      boolean cameBack) {
    return new ProblemFact(
        1, "WT1", "land", "棚", "抽查", foundBy, foundOn, rectifiedOn, refused, false, cameBack);
  }
}
