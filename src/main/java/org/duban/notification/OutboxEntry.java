package org.duban.notification;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to leave the product.
 *
 * @param id also the key by which a receiver knows a repeat
 * @param title all that is told outside the house, besides the link
 * @param link path in the product
 * @param digestId the entry of the digest it went into
 * @param error why the last attempt failed; names nobody
 * @param doneAt when sent, digested or given up
 */
public record OutboxEntry(
    long id,
    long personId,
    Way channel,
    String kind,
    String title,
    String link,
    State state,
    @Nullable Long digestId,
    int attempts,
    LocalDateTime nextAt,
    @Nullable String error,
    LocalDateTime at,
    @Nullable LocalDateTime doneAt) {

  /** Where it stands; {@code HELD} waits for the digest, {@code DIGESTED} went into one. */
  public enum State {
    WAITING,
    HELD,
    DIGESTED,
    SENT,
    DEAD
  }

  static OutboxEntry fresh(
      long id, Notification note, Way way, String title, Timing timing, LocalDateTime nextAt) {
    return new OutboxEntry(
        id,
        note.personId(),
        way,
        note.kind(),
        title,
        note.caseId() == null ? "/notifications" : "/cases/" + note.caseId(),
        timing == Timing.DIGEST ? State.HELD : State.WAITING,
        null,
        0,
        nextAt,
        null,
        note.at(),
        null);
  }
}
