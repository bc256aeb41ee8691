package org.duban.inbox;

/** A standing deputy completed a task for whom he acts; told in the completing transaction. */
public record DeputyCompleted(OpenTask task, long deputyId, long principalId) {}
