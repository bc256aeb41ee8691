package org.duban.campaign.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.duban.campaign.VerifierTable;
import org.springframework.stereotype.Component;

/** The latest {@code declaration-verifiers} table. */
@Component
class DmnVerifierTable implements VerifierTable {

  private final DecisionService decisions;

  DmnVerifierTable(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<String> verifiers(List<String> posts, String unitKind) {
    String roles =
        decisions
            .evaluateDecisionTableByKey("declaration-verifiers")
            .variables(Map.of("posts", new ArrayList<>(posts), "unitKind", unitKind))
            .evaluate()
            .getSingleEntry();
    return List.of(roles.split(","));
  }
}
