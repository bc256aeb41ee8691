package org.duban.inbox;

import java.time.LocalDateTime;

/** A request for recusal as whoever decides it reads it. */
public record RecusalToDecide(
    long id,
    long caseId,
    String caseNo,
    String caseTitle,
    long personId,
    String personName,
    String askedBy,
    LocalDateTime askedAt,
    String reason) {}
