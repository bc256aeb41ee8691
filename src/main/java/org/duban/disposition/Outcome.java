package org.duban.disposition;

/** Class of outcome, from light to heavy (P1.13, P1.14, P4.10). */
public enum Outcome {
  EXEMPT,
  LENIENT,
  NORMAL,
  SEVERE,
  TRANSFER;

  public boolean heavierThan(Outcome other) {
    return compareTo(other) > 0;
  }
}
