package org.duban.workflow;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What decision tables said in cases, and by which of their rules: kept in the words the rules had
 * then, beyond the engine's own history (X.11).
 */
public interface DecisionsMade {

  /**
   * A rule that matched.
   *
   * @param id of the rule in its table
   * @param text its annotation
   */
  record MatchedRule(String id, String text) {}

  /** A table that was asked. */
  record Made(String decisionKey, List<MatchedRule> rules, LocalDateTime at) {}

  /** The last time that table was asked in the case. */
  Optional<Made> latest(String caseNo, String decisionKey);

  /** All that was decided by tables in the case, oldest first. */
  List<Made> of(String caseNo);

  /**
   * For a case whose contents are purged.
   *
   * @return how many there were
   */
  int forget(String caseNo);
}
