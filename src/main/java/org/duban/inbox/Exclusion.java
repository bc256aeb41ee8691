package org.duban.inbox;

/**
 * A person kept out of a task.
 *
 * @param detail for {@code ACTED} the task key; for {@code ACTED_IN} the number of that case; for
 *     {@code RECUSED} the reason given; else empty
 */
public record Exclusion(long personId, ExclusionReason reason, String detail) {}
