package org.duban.escalation;

/** Where a contest stands. */
public enum ContestState {
  OPEN,
  UPHELD,
  NOT_UPHELD
}
