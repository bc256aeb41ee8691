package org.duban.calendar;

/** Stages a limit goes through, each told once. */
public enum DueStage {
  /** Near: a reminder. */
  BLUE,
  /** One working day or less. */
  YELLOW,
  /** Overdue. */
  RED,
  /** Overdue long enough to tell the level above. */
  ESCALATED
}
