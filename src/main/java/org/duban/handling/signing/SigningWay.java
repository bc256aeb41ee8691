package org.duban.handling.signing;

/** How a countersigning is decided. */
public enum SigningWay {
  /** 会签: all must agree. */
  ALL,
  /** 或签: one who agrees is enough. */
  ANY,
  /** 依次: all must agree, one after the other. */
  ORDER,
  /** 票签: a share of the weighted votes must agree. */
  SHARE
}
