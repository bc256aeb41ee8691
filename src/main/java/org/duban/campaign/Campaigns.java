package org.duban.campaign;

import java.time.LocalDate;
import java.util.List;
import org.duban.campaign.persistence.CampaignMapper;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finding campaigns and what belongs to them; no permission asked, use cases do that. */
@Component("campaignRows")
public class Campaigns {

  private final CampaignMapper campaigns;
  private final Units units;
  private final JsonMapper json;

  Campaigns(CampaignMapper campaigns, Units units, JsonMapper json) {
    this.campaigns = campaigns;
    this.units = units;
    this.json = json;
  }

  /**
   * @throws DubanException not found
   */
  public Campaign require(long id) {
    return campaigns.find(id).orElseThrow(() -> DubanException.notFound("campaign.none", id));
  }

  /** The campaign, locked until the transaction ends. */
  Campaign lock(long id) {
    return campaigns.lock(id).orElseThrow(() -> DubanException.notFound("campaign.none", id));
  }

  public CampaignPolicy policy(Campaign campaign) {
    return json.readValue(campaign.policy(), CampaignPolicy.class);
  }

  public List<CampaignStage> stages(long id) {
    return campaigns.stages(id);
  }

  /** Last day of the stage. */
  public LocalDate stageEnd(long id, int no) {
    return stages(id).stream()
        .filter(s -> s.no() == no)
        .map(CampaignStage::endsOn)
        .findFirst()
        .orElseThrow(() -> DubanException.notFound("campaign.no-stage", no));
  }

  public List<CampaignItem> items(long id) {
    return campaigns.items(id);
  }

  public CampaignScope scope(long id) {
    return new CampaignScope(
        campaigns.scope(id, "UNIT"), campaigns.scope(id, "PERSON"), campaigns.scope(id, "FORM"));
  }

  /**
   * Units right below the campaign's that its scope touches: each is asked for plan and summary.
   */
  List<Unit> asked(Campaign campaign) {
    List<String> scope = campaigns.scope(campaign.id(), "UNIT");
    return units.children(campaign.unitCode()).stream()
        .filter(
            unit ->
                scope.stream()
                    .anyMatch(s -> units.within(unit.code(), s) || units.within(s, unit.code())))
        .toList();
  }

  /**
   * The unit right below the campaign's that the given one lies in, or is: a township, a zone, a
   * department.
   */
  String township(Campaign campaign, String path) {
    Unit top = units.require(campaign.unitCode());
    if (!path.startsWith(top.path()) || path.equals(top.path())) {
      return campaign.unitCode();
    }
    String rest = path.substring(top.path().length());
    return rest.substring(0, rest.indexOf('/'));
  }
}
