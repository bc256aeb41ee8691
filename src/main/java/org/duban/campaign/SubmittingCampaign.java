package org.duban.campaign;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.campaign.Preflight.PreflightSeverity;
import org.duban.campaign.persistence.CampaignMapper;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a draft to the county leader, who approves or returns it (P4.1). Permission: {@code
 * campaign.manage}. What the preflight blocks cannot be submitted (X.12).
 */
@Service
public class SubmittingCampaign {

  private final Campaigns campaigns;
  private final CampaignMapper rows;
  private final CheckingCampaign checking;
  private final Cases cases;
  private final Permissions permissions;
  private final Audit audit;

  SubmittingCampaign(
      Campaigns campaigns,
      CampaignMapper rows,
      CheckingCampaign checking,
      Cases cases,
      Permissions permissions,
      Audit audit) {
    this.campaigns = campaigns;
    this.rows = rows;
    this.checking = checking;
    this.cases = cases;
    this.permissions = permissions;
    this.audit = audit;
  }

  /**
   * @return the case of the campaign
   * @throws DubanException invalid, if the preflight blocks; conflict, if it is no draft
   */
  @Transactional
  public CaseFile submit(long campaignId) {
    Campaign campaign = campaigns.lock(campaignId);
    permissions.require("campaign.manage", campaign.unitCode());
    campaign.requireDraft();
    long blocks =
        checking.check(campaignId).problems().stream()
            .filter(p -> p.severity() == PreflightSeverity.BLOCK)
            .count();
    if (blocks > 0) {
      throw DubanException.invalid("campaign.preflight", blocks);
    }
    rows.setState(campaignId, CampaignState.SUBMITTED, 0);
    CaseFile opened =
        cases.open(
            new NewCase(
                "campaign",
                campaign.name(),
                null,
                campaign.unitCode(),
                campaignId,
                campaign.periodTo().atTime(23, 59, 59),
                Map.of()));
    rows.setCase(campaignId, opened.id());
    audit.record("campaign.submitted", "campaign", campaignId);
    return opened;
  }
}
