package org.duban.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something to be told to one person.
 *
 * @param caseId the case it is about, if it is about one
 * @param outside what may be told outside the house, in an e-mail or by a robot: names nobody; null
 *     tells the name of the kind only
 */
public record Note(
    long personId, @Nullable Long caseId, String kind, String text, @Nullable String outside) {

  public Note(long personId, @Nullable Long caseId, String kind, String text) {
    this(personId, caseId, kind, text, null);
  }
}
