package org.duban.campaign.web;

import java.time.LocalDate;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignStage;
import org.duban.campaign.CampaignState;

/** A campaign in a list. */
record CampaignLine(
    long id,
    String code,
    String name,
    String unitCode,
    String unitName,
    LocalDate periodFrom,
    LocalDate periodTo,
    CampaignState state,
    int stage,
    List<CampaignStage> stages) {

  static CampaignLine of(Campaign c, String unitName, List<CampaignStage> stages) {
    return new CampaignLine(
        c.id(),
        c.code(),
        c.name(),
        c.unitCode(),
        unitName,
        c.periodFrom(),
        c.periodTo(),
        c.state(),
        c.stage(),
        stages);
  }
}
