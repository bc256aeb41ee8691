package org.duban.escalation;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A unit says that it was struck wrongly. */
public record Contest(
    long id,
    long strikeId,
    long caseId,
    long filedBy,
    LocalDateTime filedAt,
    String reason,
    ContestState state,
    @Nullable Long decidedBy,
    @Nullable LocalDateTime decidedAt) {

  Contest decided(ContestState to, long by, LocalDateTime at) {
    return new Contest(id, strikeId, caseId, filedBy, filedAt, reason, to, by, at);
  }
}
