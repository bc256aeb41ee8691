package org.duban.inspection;

import java.time.LocalDateTime;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * A record that may show an omission of a person, and what people decided about it.
 *
 * @param department whose record it is
 * @param record what the department knows
 */
public record RecordMatch(
    long id,
    long caseId,
    long entryId,
    String department,
    String kind,
    String record,
    long personId,
    MatchBasis basis,
    String explanation,
    String declared,
    @Nullable MatchDecision decision,
    @Nullable String reason,
    @Nullable LocalDateTime decidedAt) {

  /**
   * @throws DubanException conflict, if it was decided already
   */
  RecordMatch decided(MatchDecision how, String why, LocalDateTime at) {
    if (decision != null) {
      throw DubanException.conflict("inspection.match-decided");
    }
    return new RecordMatch(
        id,
        caseId,
        entryId,
        department,
        kind,
        record,
        personId,
        basis,
        explanation,
        declared,
        how,
        why,
        at);
  }
}
