package org.duban.casefile;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a case has brought about outside of itself, told by whoever keeps it: nothing of it is taken
 * back when a case is sent back.
 */
public interface CaseConsequences {

  /** A kind of consequence. */
  enum Kind {
    STRIKE,
    NOTICE
  }

  /**
   * @param text what it is, in Chinese
   */
  record Consequence(Kind kind, String text) {}

  /** What the case has brought about from then on and still holds. */
  List<Consequence> of(long caseId, LocalDateTime since);
}
