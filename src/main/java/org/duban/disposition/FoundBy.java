package org.duban.disposition;

/** Who found a problem (P4.4), from what counts most for the person to what counts least. */
public enum FoundBy {
  SELF,
  COLLEAGUE,
  LEADER,
  CHECK,
  PUBLIC
}
