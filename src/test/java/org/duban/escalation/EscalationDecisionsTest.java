package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.duban.DecisionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three steps as the lake-basin programme words them (P5.7). */
class EscalationDecisionsTest {

  private final DecisionTable steps = new DecisionTable("escalation", "escalation-step");

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "1, 1, BULLETIN, 第一次在该单位和该区域发现：全市通报",
    "1, 0, BULLETIN, 县级部门第一次，不属于任何镇：全市通报",
    "2, 2, INTERVIEW, 同一责任单位第二次：挂钩领导约谈",
    "2, 1, INTERVIEW, 同一单位在另一个镇第二次：约谈",
    "1, 2, INTERVIEW, 同一镇不同单位第二次：约谈网格责任单位",
    "3, 1, INVESTIGATION, 同一责任单位第三次：纪委调查",
    "1, 3, INVESTIGATION, 同一镇三个村各一次：纪委调查",
    "2, 3, INVESTIGATION, 次数高的为准",
    "7, 7, INVESTIGATION, 第三次以上不再重新开始",
  })
  void shouldGoByTheHigherCount(int unit, int area, String step, String why) throws IOException {
    assertThat(steps.decide(Map.of("unitCount", unit, "areaCount", area))).as(why).isEqualTo(step);
  }
}
