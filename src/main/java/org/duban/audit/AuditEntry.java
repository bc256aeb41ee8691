package org.duban.audit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One act: who did, saw or exported what.
 *
 * @param kind the act, e.g. {@code person.secret.viewed}
 * @param result {@code ok}, or why not
 */
public record AuditEntry(
    long id,
    LocalDateTime at,
    long accountId,
    long personId,
    String actorName,
    @Nullable String address,
    String kind,
    String objectType,
    String objectId,
    @Nullable String beforeText,
    @Nullable String afterText,
    String result) {

  /** The whole entry as the text its seal is made over. */
  String sealedText() {
    StringBuilder text = new StringBuilder();
    for (Object part :
        new @Nullable Object[] {
          id,
          at,
          accountId,
          personId,
          actorName,
          address,
          kind,
          objectType,
          objectId,
          beforeText,
          afterText,
          result
        }) {
      String s = part == null ? "" : part.toString();
      text.append(part == null ? -1 : s.length()).append(':').append(s).append('\n');
    }
    return text.toString();
  }
}
