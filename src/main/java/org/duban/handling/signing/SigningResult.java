package org.duban.handling.signing;

/** What came of a countersigning; the value of its routing variable. */
public enum SigningResult {
  AGREED,
  REFUSED
}
