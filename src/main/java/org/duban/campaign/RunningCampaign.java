package org.duban.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import org.duban.audit.Audit;
import org.duban.campaign.persistence.CampaignMapper;
import org.duban.casefile.Cases;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a campaign through its stages (P4.1). Called by its process. */
@Service
public class RunningCampaign {

  private static final int COMPREHENSIVE = 3;
  private static final int CONCLUDING = 4;

  private final Campaigns campaigns;
  private final CampaignMapper rows;
  private final Submissions submissions;
  private final Cases cases;
  private final ProductClock clock;
  private final Audit audit;

  RunningCampaign(
      Campaigns campaigns,
      CampaignMapper rows,
      Submissions submissions,
      Cases cases,
      ProductClock clock,
      Audit audit) {
    this.campaigns = campaigns;
    this.rows = rows;
    this.submissions = submissions;
    this.cases = cases;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * The leader did not approve: a draft again.
   *
   * @throws DubanException invalid, if the leader gave no reason
   */
  @Transactional
  public void returnToDraft(long campaignId) {
    Campaign campaign = campaigns.lock(campaignId);
    boolean reasoned =
        campaign.caseId() != null
            && submissions
                .latest(campaign.caseId(), "Task_ApproveCampaign")
                .map(s -> !s.data().path("opinion").asString("").isBlank())
                .orElse(false);
    if (!reasoned) {
      throw DubanException.invalid("campaign.reason-missing");
    }
    rows.setState(campaignId, CampaignState.DRAFT, 0);
    audit.record("campaign.returned", "campaign", campaignId);
  }

  /** Ends the stage before and begins this one; reports that thereby fall due are entered. */
  @Transactional
  public void openStage(long campaignId, int stage) {
    Campaign campaign = campaigns.lock(campaignId);
    if (stage > 1) {
      rows.closeStage(campaignId, stage - 1, clock.now());
      LocalDate due = clock.today().plusDays(campaigns.policy(campaign).stageReportDays());
      rows.insertReportDue(campaignId, "STAGE", String.valueOf(stage - 1), due);
    }
    rows.openStage(campaignId, stage, clock.now());
    rows.setState(campaignId, CampaignState.RUNNING, stage);
    if (stage == COMPREHENSIVE) {
      enterMonthlyReports(campaign);
    }
    if (campaign.caseId() != null) {
      cases.setStatus(campaign.caseId(), "STAGE_" + stage);
    }
    audit.record("campaign.stage", "campaign", campaignId, null, "" + stage, Audit.OK);
  }

  /** The summary is approved and every report is in: the campaign is over (P4.13). */
  @Transactional
  public void conclude(long campaignId) {
    Campaign campaign = campaigns.lock(campaignId);
    campaign.requireRunning();
    rows.closeStage(campaignId, CONCLUDING, clock.now());
    rows.setState(campaignId, CampaignState.CONCLUDED, CONCLUDING);
    if (campaign.caseId() != null) {
      cases.setStatus(campaign.caseId(), "CONCLUDED");
    }
    audit.record("campaign.concluded", "campaign", campaignId);
  }

  /** One for each month of the third stage, due by the fixed day of the next (P4.16). */
  private void enterMonthlyReports(Campaign campaign) {
    int day = campaigns.policy(campaign).monthlyReportDay();
    YearMonth last = YearMonth.from(campaigns.stageEnd(campaign.id(), COMPREHENSIVE));
    for (YearMonth month = YearMonth.from(clock.today());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      rows.insertReportDue(
          campaign.id(), "MONTHLY", month.toString(), month.plusMonths(1).atDay(day));
    }
  }
}
