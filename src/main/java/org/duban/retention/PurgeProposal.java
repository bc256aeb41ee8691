package org.duban.retention;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A wish to destroy the contents of cases.
 *
 * @param state {@code PROPOSED}, {@code APPROVED} (being done), {@code REFUSED}, {@code DONE}
 * @param mayDecide whether the actor may decide it now
 */
public record PurgeProposal(
    long id,
    String reason,
    String proposedBy,
    LocalDateTime at,
    int cases,
    String state,
    @Nullable String decidedBy,
    @Nullable LocalDateTime decidedAt,
    @Nullable String opinion,
    boolean mayDecide) {}
