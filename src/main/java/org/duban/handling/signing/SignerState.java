package org.duban.handling.signing;

/** Where a signer stands. */
public enum SignerState {
  /** His turn has not come. */
  WAITING,
  /** He has the task. */
  OPEN,
  /** He has signed. */
  DONE,
  /** He was taken away. */
  REMOVED,
  /** The outcome was settled, or the round ended, before he signed. */
  WITHDRAWN
}
