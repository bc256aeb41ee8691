package org.duban.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.duban.DecisionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway") // what a test expects to be there is there
class PublicityDecisionsTest {

  @ParameterizedTest
  @CsvSource({"working, 5", "calendar, 7"})
  void shouldSayHowLongANoticeStaysUp(String period, int days) throws Exception {
    assertThat(new DecisionTable("publicity", "publicity-period").decide(Map.of("period", period)))
        .isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "problem-list, village",
    "rectify-notice, village",
    "finance, village",
    "ranking, county",
    "other, county"
  })
  void shouldSayWhichLevelHandlesANotice(String kind, String level) throws Exception {
    assertThat(new DecisionTable("publicity", "publicity-level").decide(Map.of("noticeKind", kind)))
        .isEqualTo(level);
  }
}
