package org.duban.escalation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where findings are kept. */
public interface Findings {

  void add(Finding finding, @Nullable String requestKey);

  /** Writes what was decided. */
  void save(Finding finding);

  Optional<Finding> find(long id);

  /**
   * @throws org.duban.platform.error.DubanException not found
   */
  Finding require(long id);

  Optional<Finding> ofCase(long caseId);

  Optional<Finding> ofProblem(long problemId);

  Optional<Finding> byRequest(long foundBy, String requestKey);

  /** Confirmed ones at the unit that stand for a fact, latest first. */
  List<Finding> factsOf(String unitCode, @Nullable Long campaignId);

  /** All of the unit and what lies below it, latest first; capped. */
  List<Finding> within(String unitPath, @Nullable Long campaignId);
}
