package org.duban.campaign;

import java.util.List;
import java.util.stream.IntStream;
import org.duban.audit.Audit;
import org.duban.campaign.persistence.CampaignMapper;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writing down a campaign before it is submitted (P4.1, P1.2). Permission: {@code campaign.manage}
 * at the unit that runs it. What can only be judged with people and posts in view is left to {@link
 * CheckingCampaign}.
 */
@Service
public class DraftingCampaign {

  private static final int STAGES = 4;

  private final CampaignMapper campaigns;
  private final Permissions permissions;
  private final CurrentActor actor;
  private final Ids ids;
  private final ProductClock clock;
  private final JsonMapper json;
  private final Audit audit;

  DraftingCampaign(
      CampaignMapper campaigns,
      Permissions permissions,
      CurrentActor actor,
      Ids ids,
      ProductClock clock,
      JsonMapper json,
      Audit audit) {
    this.campaigns = campaigns;
    this.permissions = permissions;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
    this.json = json;
    this.audit = audit;
  }

  /**
   * @return its id
   * @throws DubanException invalid, if the draft cannot be understood; conflict, if the code is
   *     taken
   */
  @Transactional
  public long create(CampaignDraft draft) {
    permissions.require("campaign.manage", draft.unitCode());
    check(draft);
    if (campaigns.byCode(draft.code()).isPresent()) {
      throw DubanException.conflict("campaign.code-taken", draft.code());
    }
    long id = ids.next();
    campaigns.insert(id, draft, draft.policy().toString(), actor.require().personId(), clock.now());
    writeParts(id, draft);
    audit.record("campaign.drafted", "campaign", id, null, draft.name(), Audit.OK);
    return id;
  }

  /**
   * @param version the version the editor saw
   * @throws DubanException conflict, if someone else changed it meanwhile or it is no draft
   */
  @Transactional
  public void update(long id, int version, CampaignDraft draft) {
    Campaign before =
        campaigns.lock(id).orElseThrow(() -> DubanException.notFound("campaign.none", id));
    permissions.require("campaign.manage", before.unitCode());
    before.requireDraft();
    check(draft);
    if (!draft.unitCode().equals(before.unitCode())) {
      throw DubanException.invalid("campaign.unit-fixed");
    }
    if (campaigns.byCode(draft.code()).filter(c -> c.id() != id).isPresent()) {
      throw DubanException.conflict("campaign.code-taken", draft.code());
    }
    if (campaigns.update(id, version, draft, draft.policy().toString()) == 0) {
      throw DubanException.conflict("campaign.changed-meanwhile", before.name());
    }
    campaigns.deleteStages(id);
    campaigns.deleteScope(id);
    campaigns.deleteItems(id);
    writeParts(id, draft);
    audit.record("campaign.changed", "campaign", id, before.name(), draft.name(), Audit.OK);
  }

  private void writeParts(long id, CampaignDraft draft) {
    draft.stages().forEach(stage -> campaigns.insertStage(id, stage));
    scope(id, "UNIT", draft.scope().units());
    scope(id, "PERSON", draft.scope().people());
    scope(id, "FORM", draft.scope().forms());
    IntStream.range(0, draft.items().size())
        .forEach(i -> campaigns.insertItem(id, i, draft.items().get(i)));
  }

  private void scope(long id, String kind, List<String> values) {
    values.stream().distinct().forEach(value -> campaigns.insertScope(id, kind, value));
  }

  private void check(CampaignDraft draft) {
    if (draft.code().isBlank() || draft.name().isBlank()) {
      throw DubanException.invalid("campaign.nameless");
    }
    if (draft.stages().size() != STAGES
        || !IntStream.range(0, STAGES).allMatch(i -> draft.stages().get(i).no() == i + 1)) {
      throw DubanException.invalid("campaign.four-stages");
    }
    if (draft.items().stream().map(CampaignItem::code).distinct().count() != draft.items().size()) {
      throw DubanException.invalid("campaign.item-twice");
    }
    try {
      CampaignPolicy policy = json.treeToValue(draft.policy(), CampaignPolicy.class);
      if (policy.samplePercent() < 1 || policy.samplePercent() > 100) {
        throw DubanException.invalid("campaign.percent", policy.samplePercent());
      }
      if (!policy.countable()) {
        throw DubanException.invalid("campaign.strikes");
      }
    } catch (JacksonException e) {
      throw DubanException.invalid(
          "campaign.policy", List.of(Problem.at("policy", "campaign.policy")));
    }
  }
}
