package org.duban.publicity;

/** Where an objection stands. */
public enum ObjectionStatus {
  OPEN,
  IN_CHECK,
  UPHELD,
  NOT_UPHELD;

  boolean answered() {
    return this == UPHELD || this == NOT_UPHELD;
  }
}
