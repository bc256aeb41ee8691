package org.duban.publicity.web;

import java.time.LocalDateTime;
import org.duban.publicity.Objection;
import org.duban.publicity.ObjectionStatus;
import org.jspecify.annotations.Nullable;

/** An objection as officials read it: whether it was under a real name, but not whose. */
record NoticeObjection(
    long id,
    boolean anonymous,
    String text,
    LocalDateTime raisedAt,
    ObjectionStatus status,
    @Nullable String answer,
    @Nullable LocalDateTime answeredAt) {

  static NoticeObjection of(Objection o) {
    return new NoticeObjection(
        o.id(),
        o.realName() == null,
        o.text(),
        o.raisedAt(),
        o.status(),
        o.answer(),
        o.answeredAt());
  }
}
