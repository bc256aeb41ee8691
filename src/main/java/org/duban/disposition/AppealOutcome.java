package org.duban.disposition;

/** What an appeal came to. */
public enum AppealOutcome {
  UPHELD,
  CHANGED,
  REVOKED
}
