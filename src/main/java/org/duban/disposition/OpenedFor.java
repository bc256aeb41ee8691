package org.duban.disposition;

/** What opened a disposition; whichever came first. */
public enum OpenedFor {
  /** Everything was put right. */
  RECTIFIED,
  /** The leniency date passed with a problem open (P1.13). */
  LENIENCY_DATE,
  /** The refusal date passed with a problem open (P1.14). */
  REFUSAL_DATE,
  /** To commit, or to rectify, was refused (P1.14). */
  REFUSED,
  /** Responsibility was split after a third finding (P5.7). */
  ESCALATION
}
