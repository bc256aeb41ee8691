package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting against a plain model: any order, any strikes taken back, both kinds of window. */
class StrikeCountTest {

  private static final List<String> UNITS = List.of("U1", "U2", "U3");
  private static final List<String> KINDS = List.of("违建", "排污");
  private static final LocalDate START = LocalDate.of(2026, 1, 31);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 12})
  void shouldCountAsThePlainModelDoes(int months) {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(1000L * months + seed);
      StrikePolicy policy = new StrikePolicy(months, random.nextBoolean());
      List<Strike> live = new ArrayList<>();
      LocalDate day = START;
      for (int no = 1; no <= 25; no++) {
        day = day.plusDays(random.nextInt(60));
        live.add(
            strike(
                no,
                random.nextInt(5) == 0 ? null : (long) random.nextInt(2),
                UNITS.get(random.nextInt(UNITS.size())),
                random.nextInt(4) == 0 ? null : "A" + random.nextInt(2),
                KINDS.get(random.nextInt(KINDS.size())),
                day));
        if (random.nextInt(3) == 0) {
          live.remove(random.nextInt(live.size()));
        }
        for (Strike strike : live) {
          assertThat(Count.of(strike, live, policy))
              .as("seed %d, months %d, no %d", seed, months, strike.no())
              .isEqualTo(model(strike, live, policy));
        }
      }
    }
  }

  /** One line for each rule, nothing shared with the code under test. */
  private static Count model(Strike s, List<Strike> live, StrikePolicy policy) {
    long unit =
        live.stream()
            .filter(o -> o.no() < s.no())
            .filter(o -> !policy.sameKind() || o.kind().equals(s.kind()))
            .filter(o -> inWindow(o, s, policy.months()))
            .filter(o -> o.unitCode().equals(s.unitCode()))
            .count();
    long area =
        live.stream()
            .filter(o -> o.no() < s.no())
            .filter(o -> !policy.sameKind() || o.kind().equals(s.kind()))
            .filter(o -> inWindow(o, s, policy.months()))
            .filter(o -> s.areaCode() != null && s.areaCode().equals(o.areaCode()))
            .count();
    return new Count((int) unit + 1, s.areaCode() == null ? 0 : (int) area + 1);
  }

  private static boolean inWindow(Strike earlier, Strike later, int months) {
    if (months == 0) {
      return later.campaignId() != null && Objects.equals(earlier.campaignId(), later.campaignId());
    }
    // the last day on which the earlier one still counts
    LocalDate last = earlier.countedOn();
    for (int i = 0; i < months; i++) {
      last =
          last.withDayOfMonth(1)
              .plusMonths(1)
              .plusDays(
                  Math.min(
                          earlier.countedOn().getDayOfMonth(),
                          last.withDayOfMonth(1).plusMonths(1).lengthOfMonth())
                      - 1L);
    }
    return !later.countedOn().isAfter(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 2027-01-14, 12, 2",
    "2026-01-15, 2027-01-15, 12, 2",
    "2026-01-15, 2027-01-16, 12, 1",
    "2026-01-31, 2026-02-28, 1, 2",
    "2026-01-31, 2026-03-01, 1, 1",
    "2028-02-29, 2029-02-28, 12, 2",
    "2028-02-29, 2029-03-01, 12, 1",
    "2026-05-05, 2026-05-05, 1, 2",
  })
  void shouldEndTheWindowWithItsDay(LocalDate first, LocalDate second, int months, int count) {
    // given
    Strike earlier = strike(1, null, "U1", "A1", "违建", first);
    Strike later = strike(2, null, "U1", "A1", "违建", second);

    // then
    assertThat(Count.of(later, List.of(earlier, later), new StrikePolicy(months, false)))
        .isEqualTo(new Count(count, count));
  }

  @Test
  void shouldNotCountTogetherWithAnotherCampaign() {
    // given
    Strike earlier = strike(1, 7L, "U1", "A1", "违建", START);
    Strike later = strike(2, 8L, "U1", "A1", "违建", START);

    // then
    assertThat(Count.of(later, List.of(earlier, later), new StrikePolicy(0, false)))
        .isEqualTo(new Count(1, 1));
  }

  static Strike strike(
      long no,
      @Nullable Long campaign,
      String unit,
      @Nullable String area,
      String kind,
      LocalDate day) {
    return new Strike(
        no,
        "C",
        no,
        no,
        no,
        no,
        campaign,
        unit,
        "/" + unit + "/",
        area,
        "G",
        unit,
        kind,
        day,
        0,
        0,
        Step.BULLETIN,
        StrikeState.COUNTED,
        null,
        null,
        null,
        null,
        null);
  }
}
