package org.duban.campaign.process;

import java.util.Date;
import org.duban.campaign.StageLimits;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;

/** Dates of a campaign, for timers and limits. */
@PaletteFunctions("campaigns")
public class CampaignFunctions {

  private final StageLimits limits;

  CampaignFunctions(StageLimits limits) {
    this.limits = limits;
  }

  /** The moment the stage ends: the end of its last day. */
  @PaletteFunction
  public Date stageEnds(long campaign, long stage) {
    return limits.stageEnds(campaign, Math.toIntExact(stage));
  }

  /** When the report on the stage just ended is due (P4.16). */
  @PaletteFunction
  public Date stageReportDue(long campaign) {
    return limits.stageReportDue(campaign);
  }

  /** When a unit's plan is due (P4.3). */
  @PaletteFunction
  public Date unitPlanDue(long campaign) {
    return limits.unitPlanDue(campaign);
  }
}
