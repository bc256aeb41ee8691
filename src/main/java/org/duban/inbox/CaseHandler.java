package org.duban.inbox;

/**
 * Someone who handles a case, as its subject may know him.
 *
 * @param asked whether his recusal was asked for or granted
 */
public record CaseHandler(long personId, String name, String unitName, boolean asked) {}
