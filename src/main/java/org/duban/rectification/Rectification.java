package org.duban.rectification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;

/**
 * One wrong being put right.
 *
 * @param personId who must put it right; null: the unit itself
 * @param kind of the problem
 * @param earlierCase the rectification of the same wrong that did not last
 */
public record Rectification(
    long caseId,
    long problemId,
    String unitCode,
    @Nullable Long personId,
    @Nullable String kind,
    @Nullable Long helperId,
    @Nullable LocalDate talkedOn,
    LocalDateTime openedAt,
    @Nullable Long earlierCase) {

  /**
   * @throws DubanException invalid, if he would help himself
   */
  Rectification helpedBy(long helper, LocalDate talk) {
    if (personId != null && personId == helper) {
      throw DubanException.invalid("rectification.helper-is-subject");
    }
    return new Rectification(
        caseId, problemId, unitCode, personId, kind, helper, talk, openedAt, earlierCase);
  }
}
