package org.duban.handling;

import org.jspecify.annotations.Nullable;

/**
 * Something that a move undoes, or leaves as it is.
 *
 * @param caseId of a linked case
 */
public record UndoneThing(Kind kind, String text, @Nullable Long caseId) {

  /** What it is. */
  public enum Kind {
    TASK,
    SUBMISSION,
    VOTE,
    DRAFT,
    DOCUMENT,
    LINKED_CASE,
    STRIKE,
    NOTICE
  }

  static UndoneThing of(Kind kind, String text) {
    return new UndoneThing(kind, text, null);
  }
}
