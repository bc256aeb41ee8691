package org.duban.handling.signing;

import org.jspecify.annotations.Nullable;

/**
 * Someone asked to act at a task before or after its handler.
 *
 * @param state {@code WAITING} (after; the handler has not completed), {@code OPEN}, {@code DONE}
 *     or {@code REMOVED}
 */
public record Turn(
    long id,
    String taskId,
    long caseId,
    AddedMode mode,
    long personId,
    SignerState state,
    long addedBy,
    String addedBecause,
    @Nullable Long submissionId) {}
