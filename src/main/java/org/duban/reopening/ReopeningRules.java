package org.duban.reopening;

import java.util.Optional;
import org.duban.rule.Rules;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which processes may be re-opened, by whom and how long: rule {@code reopening}. */
@Component
class ReopeningRules {

  /**
   * @param approver role that decides, above those who handle such cases
   * @param days after its end a case may be re-opened
   */
  record ReopeningRule(String approver, int days) {}

  private final Rules rules;

  ReopeningRules(Rules rules) {
    this.rules = rules;
  }

  Optional<ReopeningRule> of(String processKey) {
    JsonNode rule = rules.value("reopening").path(processKey);
    return rule.isObject()
        ? Optional.of(
            new ReopeningRule(rule.path("approver").asString(), rule.path("days").asInt()))
        : Optional.empty();
  }
}
