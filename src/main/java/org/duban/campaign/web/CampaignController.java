package org.duban.campaign.web;

import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignDraft;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.CampaignTemplates.CampaignTemplate;
import org.duban.campaign.Campaigns;
import org.duban.campaign.CheckingCampaign;
import org.duban.campaign.DraftingCampaign;
import org.duban.campaign.Preflight;
import org.duban.campaign.ReadingCampaign;
import org.duban.campaign.SubmittingCampaign;
import org.duban.organisation.Units;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

  /** The id of what was made. */
  record CampaignCreated(long id) {}

  private final ReadingCampaign reading;
  private final DraftingCampaign drafting;
  private final CheckingCampaign checking;
  private final SubmittingCampaign submitting;
  private final Campaigns campaigns;
  private final CampaignTemplates templates;
  private final Units units;
  private final JsonMapper json;

  CampaignController(
      ReadingCampaign reading,
      DraftingCampaign drafting,
      CheckingCampaign checking,
      SubmittingCampaign submitting,
      Campaigns campaigns,
      CampaignTemplates templates,
      Units units,
      JsonMapper json) {
    this.reading = reading;
    this.drafting = drafting;
    this.checking = checking;
    this.submitting = submitting;
    this.campaigns = campaigns;
    this.templates = templates;
    this.units = units;
    this.json = json;
  }

  @GetMapping
  CampaignPage listCampaigns() {
    return new CampaignPage(
        reading.list().stream()
            .map(c -> CampaignLine.of(c, unitName(c), campaigns.stages(c.id())))
            .toList(),
        null);
  }

  @GetMapping("/templates")
  List<CampaignTemplate> listCampaignTemplates() {
    return templates.all();
  }

  @GetMapping("/{id}")
  CampaignDetail readCampaign(@PathVariable long id) {
    Campaign c = reading.read(id);
    return CampaignDetail.of(
        c,
        unitName(c),
        json.readTree(c.policy()),
        campaigns.stages(id),
        campaigns.scope(id),
        campaigns.items(id));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CampaignCreated draftCampaign(@RequestBody CampaignDraft draft) {
    return new CampaignCreated(drafting.create(draft));
  }

  @PutMapping("/{id}")
  CampaignDetail changeCampaign(
      @PathVariable long id, @RequestParam int version, @RequestBody CampaignDraft draft) {
    drafting.update(id, version, draft);
    return readCampaign(id);
  }

  @PostMapping("/{id}/preflight")
  Preflight checkCampaign(@PathVariable long id) {
    return checking.check(id);
  }

  @PostMapping("/{id}/submit")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void submitCampaign(@PathVariable long id) {
    submitting.submit(id);
  }

  private String unitName(Campaign c) {
    return units.find(c.unitCode()).map(u -> u.name()).orElse(c.unitCode());
  }
}
