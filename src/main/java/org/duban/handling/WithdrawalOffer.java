package org.duban.handling;

import org.jspecify.annotations.Nullable;

/**
 * Whether the actor can take back what he did last in a case.
 *
 * @param reason why not, in words
 * @param taskName the step that would be his again
 */
public record WithdrawalOffer(
    boolean allowed,
    @Nullable String reason,
    @Nullable String taskName,
    @Nullable UndoPreview preview) {}
