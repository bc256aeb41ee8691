package org.duban.disposition;

/** Whether problems were put right by the leniency date (P1.13). */
public enum Rectified {
  IN_TIME,
  LATE,
  OPEN
}
