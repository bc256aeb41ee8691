package org.duban.calendar;

/** How near a limit is: far, near, one working day or less, past. */
public enum DueLight {
  NORMAL,
  BLUE,
  YELLOW,
  RED
}
