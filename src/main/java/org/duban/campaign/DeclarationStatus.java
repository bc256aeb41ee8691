package org.duban.campaign;

/** Where one declaration stands. */
public enum DeclarationStatus {
  /** In scope, not started yet. */
  PLANNED,
  /** With the declarant. */
  OPEN,
  /** Declared; with its verifiers. */
  DECLARED,
  /** Given back by a verifier. */
  RETURNED,
  /** Being supplemented by the declarant. */
  SUPPLEMENTING,
  /** Not in by the end; with the branch secretary. */
  OMITTED,
  /** Verified or recorded; waits for its round. */
  WAITING,
  /** Closed without a problem. */
  CLOSED,
  /** Its problems are with rectification; disposition is to follow. */
  AWAITING_DISPOSITION,
  /** What follows from its problems was decided and delivered. */
  DISPOSED
}
