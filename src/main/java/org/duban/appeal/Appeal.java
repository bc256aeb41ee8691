package org.duban.appeal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appeal against a disposition.
 *
 * @param fileBy last day to file; null: no limit
 * @param kinds measures instead, if changed
 * @param deliveredOn when the person got the outcome; a further limit runs from it
 */
public record Appeal(
    long caseId,
    long dispositionCaseId,
    AppealKind kind,
    AppealRegime regime,
    long personId,
    LocalDate filedOn,
    @Nullable LocalDate fileBy,
    LocalDate decideBy,
    @Nullable AppealEnd outcome,
    @Nullable String kinds,
    @Nullable String reason,
    @Nullable LocalDate settledOn,
    @Nullable LocalDate deliveredOn) {

  public List<String> measures() {
    return kinds == null || kinds.isEmpty() ? List.of() : List.of(kinds.split(","));
  }
}
