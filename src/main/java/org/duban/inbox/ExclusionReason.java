package org.duban.inbox;

/** Why a person must not handle a task. */
public enum ExclusionReason {
  /** The case is about this person. */
  SUBJECT,
  /** A relative of the person the case is about. */
  RELATIVE,
  /** Acted at an earlier step that must lie in other hands. */
  ACTED,
  /** Acted in a case joined to this one, such as the decision that is appealed against (X.2). */
  ACTED_IN,
  /** Stood aside, or was made to. */
  RECUSED
}
