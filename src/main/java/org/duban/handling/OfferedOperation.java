package org.duban.handling;

import org.jspecify.annotations.Nullable;

/**
 * An operation on a task as its page shows it.
 *
 * @param reason why it is not open to the actor, in his language; null with {@code allowed} false:
 *     it is not to be shown
 */
public record OfferedOperation(String key, boolean allowed, @Nullable String reason) {}
