package org.duban.campaign;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The problem list of a round, one account per person inside (P1.9).
 *
 * @param no 1, and one more after each return
 * @param state {@code COMPILED}, {@code RECEIVED} or {@code RETURNED}
 * @param hash over its lines
 */
public record RoundList(
    long id,
    long roundId,
    int no,
    String state,
    String hash,
    int members,
    int problems,
    LocalDateTime compiledAt,
    @Nullable Long signedBy,
    @Nullable LocalDateTime signedAt,
    @Nullable Long decidedBy,
    @Nullable LocalDateTime decidedAt,
    @Nullable String reason) {}
