package org.duban.campaign.process;

import java.util.Date;
import org.duban.campaign.ConcludingCampaign;
import org.duban.campaign.StageLimits;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;

/** Dates of a campaign, for timers and limits. */
@PaletteFunctions("campaigns")
public class CampaignFunctions {

  private final StageLimits limits;
  private final ConcludingCampaign concluding;

  CampaignFunctions(StageLimits limits, ConcludingCampaign concluding) {
    this.limits = limits;
    this.concluding = concluding;
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

  /** The post that answers for a unit: files its plan, makes its institutions. */
  @PaletteFunction
  public String planRole(String unit) {
    return concluding.planRole(unit);
  }

  /** How many closed cases of the campaign may be chosen as typical ones (P4.13). */
  @PaletteFunction
  public long closedCases(long campaign) {
    return concluding.closedCases(campaign).size();
  }
}
