package org.duban.handling;

/** How many people a case was copied to. */
public record SentCopies(int sent) {}
