package org.duban.register;

/** What a column holds. */
public enum ColumnType {
  /** Running number in lists and exports. */
  SEQUENCE,
  /**
   * A property every row has: number, kind, unit, person, status, light, openedAt, due, closedAt.
   */
  ROW,
  TEXT,
  NUMBER,
  DATE;

  /** Whether values are written by steps and forms. */
  boolean written() {
    return this == TEXT || this == NUMBER || this == DATE;
  }
}
