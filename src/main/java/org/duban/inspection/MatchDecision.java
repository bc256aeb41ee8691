package org.duban.inspection;

/** What people decided about a match. */
public enum MatchDecision {
  OMISSION,
  CONCEALMENT,
  NOT_MATCH,
  DECLARED;

  /** Whether it goes into the problem ledger. */
  public boolean wrong() {
    return this == OMISSION || this == CONCEALMENT;
  }
}
