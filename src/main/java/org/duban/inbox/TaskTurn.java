package org.duban.inbox;

/**
 * Somebody's turn at a task that is another's.
 *
 * @param mode {@code BEFORE} or {@code AFTER} its handler
 * @param byName who asked him
 * @param reason why he is asked
 * @param form what he is asked, instead of the task's own form
 */
public record TaskTurn(
    long id, String mode, String byName, String reason, EngineTasks.TaskForm form) {}
