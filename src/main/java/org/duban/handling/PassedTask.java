package org.duban.handling;

/** A task was given to this person. */
public record PassedTask(String taskId, long personId, String name) {}
