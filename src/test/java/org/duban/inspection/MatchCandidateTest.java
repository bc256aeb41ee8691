package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // what a test expects to be there is there
class MatchCandidateTest {

  @Test
  void shouldExplainWhyARecordMayBeAboutAPerson() {
    assertThat(candidate(MatchBasis.IDENTITY, "A-12", List.of()).explanation())
        .isEqualTo("《卫片》第3行；身份证号与测试村张明一致；记录的地块为A-12，本人申报中没有这个地块。");
    assertThat(candidate(MatchBasis.NAME, null, List.of("排污")).explanation())
        .contains("可能是同名", "本人已申报1项问题");
    assertThat(candidate(MatchBasis.HOUSEHOLD, null, List.of()).explanation())
        .contains("户主李户", "本人没有申报任何问题");
  }

  @Test
  void shouldKnowAPlotThatWasDeclared() {
    assertThat(candidate(MatchBasis.NAME, "A-12", List.of("地块A-12搭棚")).declaredPlot()).isTrue();
    assertThat(candidate(MatchBasis.NAME, "A-12", List.of("排污")).declaredPlot()).isFalse();
    assertThat(candidate(MatchBasis.NAME, null, List.of("排污")).declaredPlot()).isFalse();
  }

  private static MatchCandidate candidate(MatchBasis basis, String plot, List<String> declared) {
    return new MatchCandidate(1, "卫片", 3, "李户", plot, 7, "张明", "测试村", basis, declared);
  }
}
