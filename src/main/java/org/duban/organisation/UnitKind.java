package org.duban.organisation;

/** What a unit is. */
public enum UnitKind {
  DIVISION,
  DEVELOPMENT_ZONE,
  DEPARTMENT,
  PARTY_BRANCH,
  GRID,
  STATION
}
