package org.duban.inspection;

/** Why a record may be about a person, the surest first. */
public enum MatchBasis {
  IDENTITY,
  NAME,
  HOUSEHOLD
}
