package org.duban.handling;

/** What happens after the step to which a case was sent back. */
public enum ReturnMode {
  /** All that followed is done again. */
  REDO_ALL,
  /** The case comes straight back to where it was sent back from. */
  STRAIGHT_BACK
}
