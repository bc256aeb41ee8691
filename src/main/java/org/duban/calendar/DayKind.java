package org.duban.calendar;

/** A day that differs from its weekday. */
public enum DayKind {
  /** Off work, whatever the weekday. */
  HOLIDAY,
  /** A weekend day that is worked, to make up for a holiday. */
  WORKDAY
}
