package org.duban.inbox;

import java.time.LocalDateTime;

/**
 * Someone stands aside in a case, or is asked to (X.3).
 *
 * @param personId who is to stand aside
 * @param state {@code ASKED}, {@code GRANTED} or {@code REFUSED}
 */
public record Recusal(
    long id,
    long caseId,
    long personId,
    long askedBy,
    LocalDateTime askedAt,
    String reason,
    String state) {

  public static final String ASKED = "ASKED";
  public static final String GRANTED = "GRANTED";
  public static final String REFUSED = "REFUSED";
}
