package org.duban.calendar;

/** A limit was moved, stopped or set going again; announced in the same transaction. */
public record DeadlineChanged(DeadlineChange change, String taskName) {}
