package org.duban.escalation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a unit and its area have come. */
record LadderView(
    String unitCode,
    String unitName,
    @Nullable Long campaignId,
    @Nullable String areaCode,
    @Nullable String areaName,
    int unitCount,
    int areaCount,
    LadderWindow window,
    boolean sameKindOnly,
    List<StrikeView> steps) {

  /**
   * Which strikes count together.
   *
   * @param kind {@code CAMPAIGN} or {@code ROLLING}
   */
  record LadderWindow(String kind, int months, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
