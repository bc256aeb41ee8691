package org.duban.appeal;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decisions that can be appealed against, of one chain. */
public interface AppealedDecisions {

  /** Empty if the case is none of this chain's, or nothing is decided in it. */
  Optional<AppealedDecision> ofCase(long caseId);

  /**
   * Carries out the outcome of an appeal.
   *
   * @param end upheld, changed or revoked
   * @param lighter measures instead, if changed
   * @throws org.duban.platform.error.DubanException conflict, if it would become heavier
   */
  void change(long caseId, AppealEnd end, @Nullable Collection<String> lighter, String reason);
}
