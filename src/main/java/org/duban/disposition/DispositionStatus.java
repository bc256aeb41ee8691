package org.duban.disposition;

/** Where a disposition stands. */
public enum DispositionStatus {
  /** Facts are being confirmed. */
  FACTS,
  DRAFTING,
  /** The person reads the draft and states. */
  DEFENCE,
  REVIEW,
  APPROVAL,
  /** With an authority outside; its result is awaited. */
  TRANSFERRED,
  DELIVERY,
  /** Delivered; effect and time for appeal run. */
  EFFECTIVE,
  /** Ended: an honest error, tolerated (P4.10). */
  TOLERATED,
  /** Ended: revoked on appeal. */
  REVOKED,
  /** Ended: effect over. */
  ENDED
}
