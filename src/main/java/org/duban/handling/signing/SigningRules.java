package org.duban.handling.signing;

import java.util.ArrayList;
import java.util.Optional;
import org.duban.inbox.TaskModels;
import org.springframework.stereotype.Component;

/** Rules of deployed tasks. */
@Component
class SigningRules {

  private final TaskModels models;

  SigningRules(TaskModels models) {
    this.models = models;
  }

  /** Empty, if one alone does the task. */
  Optional<SigningRule> of(String processDefinitionId, String taskKey) {
    return SigningRule.read(
        models.properties(processDefinitionId, taskKey), role -> true, new ArrayList<>());
  }

  SigningRule require(SigningRound round) {
    return of(round.processDefinitionId(), round.taskKey()).orElseThrow();
  }
}
