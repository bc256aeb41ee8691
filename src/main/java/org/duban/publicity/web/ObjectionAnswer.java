package org.duban.publicity.web;

import java.time.LocalDateTime;
import org.duban.publicity.Objection;
import org.duban.publicity.ObjectionStatus;
import org.jspecify.annotations.Nullable;

/** What the author of an objection may read; not who checks it. */
record ObjectionAnswer(String state, @Nullable String answer, @Nullable LocalDateTime answeredAt) {

  static ObjectionAnswer of(Objection o) {
    boolean open = o.status() == ObjectionStatus.OPEN || o.status() == ObjectionStatus.IN_CHECK;
    return new ObjectionAnswer(
        open ? ObjectionStatus.OPEN.name() : o.status().name(), o.answer(), o.answeredAt());
  }
}
