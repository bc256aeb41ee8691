package org.duban.inbox;

/** A person as lists name him. */
public record NamedPerson(long personId, String name) {}
