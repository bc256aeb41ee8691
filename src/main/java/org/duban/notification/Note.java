package org.duban.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something to be told to one person.
 *
 * @param caseId the case it is about, if it is about one
 */
public record Note(long personId, @Nullable Long caseId, String kind, String text) {}
