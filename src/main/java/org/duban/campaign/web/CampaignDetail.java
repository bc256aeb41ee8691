package org.duban.campaign.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignItem;
import org.duban.campaign.CampaignScope;
import org.duban.campaign.CampaignStage;
import org.duban.campaign.CampaignState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All of a campaign, as the wizard edits it and the campaign page shows it. */
record CampaignDetail(
    long id,
    String template,
    String code,
    String name,
    String unitCode,
    String unitName,
    LocalDate periodFrom,
    LocalDate periodTo,
    @Nullable LocalDate leniencyDate,
    @Nullable LocalDate refusalDate,
    JsonNode policy,
    CampaignState state,
    int stage,
    @Nullable Long caseId,
    @Nullable LocalDateTime launchedAt,
    int version,
    List<CampaignStage> stages,
    CampaignScope scope,
    List<CampaignItem> items) {

  static CampaignDetail of(
      Campaign c,
      String unitName,
      JsonNode policy,
      List<CampaignStage> stages,
      CampaignScope scope,
      List<CampaignItem> items) {
    return new CampaignDetail(
        c.id(),
        c.template(),
        c.code(),
        c.name(),
        c.unitCode(),
        unitName,
        c.periodFrom(),
        c.periodTo(),
        c.leniencyDate(),
        c.refusalDate(),
        policy,
        c.state(),
        c.stage(),
        c.caseId(),
        c.launchedAt(),
        c.version(),
        stages,
        scope,
        items);
  }
}
