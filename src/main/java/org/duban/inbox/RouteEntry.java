package org.duban.inbox;

/**
 * A holder of a task.
 *
 * @param holder {@code ROLE@unit}, {@code P:person} or {@code DESK@county}
 * @param wanted what the process asked for; empty if it asked for nobody
 */
public record RouteEntry(String holder, String wanted, How how) {

  /** How the holder was found. */
  public enum How {
    /** As wanted. */
    DIRECT,
    /** The nearest unit above that has one. */
    ABOVE,
    /** Nobody anywhere: the routing desk. */
    DESK,
    /** A person took it. */
    CLAIMED,
    /** He asked another to answer it and gets it back. */
    DELEGATED
  }
}
