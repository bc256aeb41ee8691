package org.duban.handling.signing;

/** When somebody who was added acts. */
public enum AddedMode {
  /** First he, then it comes back. */
  BEFORE,
  /** When the handler has completed, and before the process moves on. */
  AFTER,
  /** Beside the others, in a running countersigning. */
  PARALLEL
}
