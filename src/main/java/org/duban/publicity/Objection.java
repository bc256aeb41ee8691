package org.duban.publicity;

import java.time.LocalDateTime;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * Someone of the public says that a notice is wrong.
 *
 * @param realName null if anonymous
 * @param contact how to reach its author, if given
 */
public record Objection(
    long id,
    long noticeId,
    @Nullable String realName,
    @Nullable String contact,
    String text,
    LocalDateTime raisedAt,
    ObjectionStatus status,
    @Nullable String answer,
    @Nullable LocalDateTime answeredAt) {

  Objection taken() {
    return new Objection(
        id, noticeId, realName, contact, text, raisedAt, ObjectionStatus.IN_CHECK, null, null);
  }

  /**
   * @throws DubanException conflict, if it was answered already
   */
  Objection answered(boolean upheld, String words, LocalDateTime at) {
    if (status.answered()) {
      throw DubanException.conflict("publicity.objection-answered");
    }
    return new Objection(
        id,
        noticeId,
        realName,
        contact,
        text,
        raisedAt,
        upheld ? ObjectionStatus.UPHELD : ObjectionStatus.NOT_UPHELD,
        words,
        at);
  }

  /** Nothing of its author may come into a log. */
  @Override
  public String toString() {
    return "Objection[" + id + ", " + status + "]";
  }
}
