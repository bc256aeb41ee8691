package org.duban.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the programme that a campaign may set otherwise.
 *
 * @param samplePercent of each township's declarations, for the spot check (P1.7)
 * @param stageReportDays after the next stage begins, the report on the last is due (P4.16)
 * @param monthlyReportDay of the next month (P4.16)
 * @param unitPlanWorkingDays for each unit to file its plan (P4.3)
 * @param personForm which sheet people fill: {@code PERSON} (construction and discharge) or {@code
 *     CONDUCT} (harm to the public)
 * @param strikeMonths of the rolling window in which strikes count together; null or 0: within the
 *     campaign (P5.7)
 * @param strikeSameKind whether only strikes of the same kind count together; null: across kinds
 * @param strikeSources which findings strike, of {@code check}, {@code spotCheck}; null: checks
 */
public record CampaignPolicy(
    int samplePercent,
    int stageReportDays,
    int monthlyReportDay,
    int unitPlanWorkingDays,
    String personForm,
    @Nullable Integer strikeMonths,
    @Nullable Boolean strikeSameKind,
    @Nullable List<String> strikeSources) {

  private static final int LONGEST_WINDOW = 60;
  private static final Set<String> SOURCES = Set.of("check", "spotCheck");

  /** Whether strikes can be counted as it says. */
  boolean countable() {
    int months = Objects.requireNonNullElse(strikeMonths, 0);
    return months >= 0
        && months <= LONGEST_WINDOW
        && (strikeSources == null || SOURCES.containsAll(strikeSources));
  }
}
