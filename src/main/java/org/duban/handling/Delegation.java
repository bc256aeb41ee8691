package org.duban.handling;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A delegation of a task as its page shows it; names of persons. */
public record Delegation(
    String from,
    String to,
    String reason,
    LocalDateTime at,
    @Nullable String opinion,
    @Nullable LocalDateTime returnedAt,
    @Nullable LocalDateTime recalledAt) {}
