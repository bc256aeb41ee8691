package org.duban.escalation.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.duban.escalation.Ladder;
import org.duban.escalation.Step;
import org.springframework.stereotype.Component;

/** The latest {@code escalation-step} table. */
@Component
class DmnLadder implements Ladder {

  private final DecisionService decisions;

  DmnLadder(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Step step(int unitCount, int areaCount) {
    String step =
        decisions
            .evaluateDecisionTableByKey("escalation-step")
            .variables(Map.of("unitCount", unitCount, "areaCount", areaCount))
            .evaluate()
            .getSingleEntry();
    return Step.valueOf(step);
  }
}
