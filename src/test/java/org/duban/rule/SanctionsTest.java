package org.duban.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.duban.ProductTest;
import org.duban.platform.error.DubanException;
import org.duban.rule.Sanctions.PersonStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules about sanctions as the product has them. */
@SuppressWarnings("NullAway.Init")
@ProductTest
class SanctionsTest {

  @Autowired Sanctions sanctions;

  @ParameterizedTest
  @CsvSource({
    "ADMIN_WARNING, 2026-01-01, 2026-07-01",
    "ADMIN_WARNING, 2026-08-31, 2027-02-28",
    "ADMIN_WARNING, 2027-08-31, 2028-02-29",
    "PARTY_SERIOUS_WARNING, 2026-01-31, 2027-07-31",
    "PARTY_PROBATION_1, 2026-01-01, 2029-01-01",
    "PARTY_PROBATION_2, 2026-01-01, 2030-01-01",
    "PARTY_EXPELLED, 2024-02-29, 2029-02-28",
    "ADMIN_DISMISSED, 2026-01-01, 2026-01-01",
    "TALK, 2026-01-01, 2026-01-01",
    "ADMIN_DEMERIT, 2017-12-31, 2018-12-31"
  })
  void shouldTellWhenAnEffectEnds(String kind, LocalDate from, LocalDate end) {
    assertThat(sanctions.effectEnd(kind, from)).isEqualTo(end);
  }

  @Test
  void shouldSayWhyAMeasureIsNotAllowed() {
    LocalDate day = LocalDate.of(2026, 11, 1);
    assertThat(
            sanctions.check(List.of("ADMIN_REMOVED"), PersonStanding.VILLAGE_STAFF, day, List.of()))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.code()).isEqualTo("village-staff");
              assertThat(v.text()).contains("政务撤职", "政务警告、政务记过、政务记大过");
            });
    assertThat(sanctions.check(List.of("TALK"), PersonStanding.RETIRED, day, List.of())).isEmpty();
    assertThat(sanctions.kinds(day)).hasSize(23);
    assertThat(sanctions.heavier(List.of("VETO"), List.of("TALK"), day)).isTrue();
  }

  @Test
  void shouldRefuseAKindThatNeverWas() {
    assertThatThrownBy(() -> sanctions.effectEnd("NO_SUCH", LocalDate.of(2026, 1, 1)))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("rule.sanction.unknown");
  }
}
