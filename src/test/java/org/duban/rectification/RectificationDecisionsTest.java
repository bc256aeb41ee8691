package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.duban.DecisionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway") // what a test expects to be there is there
class RectificationDecisionsTest {

  @ParameterizedTest
  @CsvSource({"false, 3", "true, 1"})
  void shouldGiveThreeDaysToCommitAndOneIfTheWrongCameBack(boolean reopened, int days)
      throws Exception {
    assertThat(
            new DecisionTable("rectification", "rectification-deadline")
                .decide(Map.of("reopened", reopened)))
        .isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, school",
    "true, false, enforce",
    "false, true, school",
    "false, false, enforce"
  })
  void shouldSendMembersToSchoolAndEnforceAgainstAll(
      boolean refused, boolean partyMember, String consequence) throws Exception {
    assertThat(
            new DecisionTable("rectification", "overdue-consequence")
                .decide(Map.of("refused", refused, "partyMember", partyMember)))
        .isEqualTo(consequence);
  }

  @ParameterizedTest
  @CsvSource({"refused, help-branch", "overdue, party-school"})
  void shouldSayWhereABackwardMemberGoes(String cause, String destination) throws Exception {
    assertThat(
            new DecisionTable("backward-member", "backward-destination")
                .decide(Map.of("cause", cause)))
        .isEqualTo(destination);
  }

  @ParameterizedTest
  @CsvSource({"true, 6", "false, 2"})
  void shouldWaitUntilTheTimeForReviewAndSuitHasPassed(boolean building, int months)
      throws Exception {
    assertThat(
            new DecisionTable("enforcement", "remedy-limit").decide(Map.of("building", building)))
        .isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 5, false",
    "true, 6, true",
    "true, 17, true",
    "true, 18, false",
    "true, 23, false",
    "false, 10, false",
    "false, 2, false"
  })
  void shouldExecuteNeitherAtNightNorOnHolidays(boolean workingDay, int hour, boolean lawful)
      throws Exception {
    assertThat(
            new DecisionTable("enforcement", "execution-time")
                .decide(Map.of("workingDay", workingDay, "hour", hour)))
        .isEqualTo(lawful);
  }
}
