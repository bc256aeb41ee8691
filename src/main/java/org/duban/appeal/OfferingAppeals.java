package org.duban.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

/** Which appeals there are against a decision on a day, and what stands against them (X.2). */
@Component
class OfferingAppeals {

  private final Appeals appeals;
  private final AppealLimits limits;

  OfferingAppeals(Appeals appeals, AppealLimits limits) {
    this.appeals = appeals;
    this.limits = limits;
  }

  /**
   * @param day on which it is filed
   */
  AppealOption option(AppealedDecision decision, AppealKind kind, LocalDate day) {
    AppealRegime regime = limits.regime(decision);
    LocalDate delivered = decision.deliveredOn();
    if (delivered == null) {
      return refused(kind, regime, DubanException.conflict("appeal.not-delivered"));
    }
    List<Appeal> earlier = appeals.against(decision.caseId());
    Optional<Appeal> recheck = live(earlier, AppealKind.RECHECK);
    LocalDate from = delivered;
    if (kind == AppealKind.REREVIEW) {
      LocalDate told = recheck.map(Appeal::deliveredOn).orElse(null);
      if (told == null) {
        return refused(kind, regime, DubanException.conflict("appeal.recheck-first"));
      }
      from = told;
    }
    if (live(earlier, kind).isPresent()) {
      return refused(kind, regime, DubanException.conflict("appeal.twice", kind.title()));
    }
    if (!decision.inEffect()) {
      return refused(kind, regime, DubanException.conflict("appeal.revoked"));
    }
    LocalDate fileBy = limits.fileBy(regime, kind, from);
    if (fileBy != null && day.isAfter(fileBy)) {
      DubanException late =
          DubanException.invalid(
              "appeal.too-late",
              kind.title(),
              from.toString(),
              limits.words(regime, kind),
              fileBy.toString());
      return new AppealOption(kind, regime, fileBy, late);
    }
    return new AppealOption(kind, regime, fileBy, null);
  }

  private static AppealOption refused(
      AppealKind kind, AppealRegime regime, DubanException refusal) {
    return new AppealOption(kind, regime, null, refusal);
  }

  /** One that was not withdrawn. */
  static Optional<Appeal> live(List<Appeal> appeals, AppealKind kind) {
    return appeals.stream()
        .filter(a -> a.kind() == kind && a.outcome() != AppealEnd.WITHDRAWN)
        .findFirst();
  }
}
