package org.duban.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duban.DecisionTable;
import org.duban.ProductTest;
import org.duban.rule.Sanctions.PersonStanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits of appeals (rules.md), and who handles them. */
@SuppressWarnings("NullAway.Init")
@ProductTest
class AppealLimitsTest {

  @Autowired AppealLimits limits;

  @ParameterizedTest
  @CsvSource({
    // one month, clamped, rolled forward over the holiday
    "DISCIPLINE, RECHECK, 2026-03-02, 2026-04-02",
    "DISCIPLINE, RECHECK, 2026-01-31, 2026-02-28",
    "DISCIPLINE, RECHECK, 2026-09-01, 2026-10-08",
    "DISCIPLINE, REREVIEW, 2026-03-02, 2026-04-02",
    "CIVIL_SERVANT, RECHECK, 2026-03-02, 2026-04-01",
    "CIVIL_SERVANT, REREVIEW, 2026-03-02, 2026-03-17",
    "PARTY, RECHECK, 2020-03-02,",
    "PARTY, REREVIEW, 2020-03-02,"
  })
  void shouldTellHowLongAnAppealMayBeFiled(
      AppealRegime regime, AppealKind kind, LocalDate from, LocalDate last) {
    assertThat(limits.fileBy(regime, kind, from)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "DISCIPLINE, RECHECK, 2026-03-02, 2026-04-02",
    "DISCIPLINE, REREVIEW, 2026-03-02, 2026-05-06",
    "CIVIL_SERVANT, RECHECK, 2026-03-02, 2026-04-01",
    "CIVIL_SERVANT, REREVIEW, 2026-03-03, 2026-05-06",
    "PARTY, RECHECK, 2026-03-02, 2026-06-02",
    "PARTY, REREVIEW, 2026-03-02, 2026-06-02"
  })
  void shouldTellWhenAnAppealMustBeDecided(
      AppealRegime regime, AppealKind kind, LocalDate filed, LocalDate last) {
    assertThat(limits.decideBy(regime, kind, filed)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "VILLAGE_STAFF, TALK|ADMONITION, DISCIPLINE",
    "VILLAGE_STAFF, ADMIN_DEMERIT, DISCIPLINE",
    "CIVIL_SERVANT, TALK, CIVIL_SERVANT",
    "CIVIL_SERVANT, ADMIN_DEMERIT, CIVIL_SERVANT",
    "CIVIL_SERVANT, ADMIN_DEMERIT|PARTY_WARNING, PARTY",
    "PARTY_MEMBER, PARTY_WARNING, PARTY",
    "OTHER, CRITICISM, DISCIPLINE"
  })
  void shouldKnowWhoseLimitsCount(PersonStanding standing, String kinds, AppealRegime regime) {
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertThat(
            limits.regime(
                new AppealedDecision(
                    1,
                    "1号",
                    2,
                    List.copyOf(Arrays.asList(kinds.split("\\|"))),
                    standing,
                    "county",
                    day,
                    day,
                    true,
                    "",
                    "")))
        .isEqualTo(regime);
  }

  @ParameterizedTest
  @CsvSource({
    "RECHECK, township, ORGANISATION_DEPT, LINKED_LEADER",
    "RECHECK, county, SUPERVISOR, LINKED_LEADER",
    "RECHECK, superior, SUPERVISOR, LINKED_LEADER",
    "REREVIEW, township, DISCIPLINE_COMMISSION, COUNTY_LEADER",
    "REREVIEW, county, PETITION_OFFICE, CONVENER",
    "REREVIEW, superior, PETITION_OFFICE, CONVENER"
  })
  void shouldGiveEachAppealOtherHands(
      String kind, String authority, String examiner, String decider) throws Exception {
    Map<String, Object> inputs = Map.of("appealKind", kind, "appealAuthority", authority);
    assertThat(new DecisionTable("appeal", "appeal-examiner").decide(inputs)).isEqualTo(examiner);
    assertThat(new DecisionTable("appeal", "appeal-decider").decide(inputs)).isEqualTo(decider);
  }
}
