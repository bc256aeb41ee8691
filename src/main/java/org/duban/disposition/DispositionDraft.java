package org.duban.disposition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * What the person read and answered (X.1).
 *
 * @param no 1, and one more each time it was drafted anew
 * @param deviation why not what the table proposed
 * @param measures keys of sanctions, with commas
 * @param defenceMode how the person was heard; null: not yet
 */
public record DispositionDraft(
    long caseId,
    int no,
    Outcome outcome,
    @Nullable String deviation,
    String measures,
    @Nullable LocalDate vetoUntil,
    String facts,
    String evidence,
    String basis,
    long draftedBy,
    LocalDateTime draftedAt,
    @Nullable DefenceMode defenceMode,
    @Nullable String defenceText,
    @Nullable Long defenceBy,
    @Nullable LocalDateTime defenceAt,
    @Nullable String reviewConclusion,
    @Nullable String reviewReason,
    @Nullable Long reviewedBy,
    @Nullable LocalDateTime reviewedAt) {

  public List<String> kinds() {
    return List.of(measures.split(","));
  }

  /**
   * @throws DubanException conflict, if the person was not heard about this very draft (X.1)
   */
  void requireHeard() {
    if (defenceMode == null) {
      throw DubanException.conflict("disposition.no-defence");
    }
  }
}
