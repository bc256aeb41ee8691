package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What may be written down, by whom, and who may see it. */
@ProductTest
class CampaignDraftTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture fixture;
  @Autowired DraftingCampaign drafting;
  @Autowired ReadingCampaign reading;
  @Autowired CampaignProgress progress;
  @Autowired Campaigns campaigns;
  @Autowired CampaignTemplates templates;
  @Autowired CurrentActor actor;
  @Autowired JsonMapper json;

  @Test
  void shouldOfferBothProgrammesWithTheirCatalogues() {
    var construction = templates.find("construction-discharge").orElseThrow();
    assertThat(construction.items())
        .filteredOn(i -> i.audience().equals("PERSON"))
        .filteredOn(i -> i.groupCode() == null)
        .hasSize(3);
    assertThat(construction.items())
        .filteredOn(i -> i.audience().equals("PERSON"))
        .filteredOn(i -> i.groupCode() != null)
        .hasSize(7);
    var harm = templates.find("harm-to-the-public").orElseThrow();
    assertThat(harm.unitKinds()).hasSize(3);
    assertThat(List.of("unfair", "selfish", "style"))
        .map(g -> harm.items().stream().filter(i -> g.equals(i.groupCode())).count())
        .containsExactly(2L, 3L, 2L);
  }

  @Test
  void shouldLetOnlyOneOfTwoEditorsWin() {
    // given
    County county = counties.create(1, 1, 1);
    long id = fixture.draft(county, "construction-discharge", List.of(county.code()));
    Campaign seen = campaigns.require(id);
    // when
    office(county, () -> change(id, seen.version(), copy(seen, "改名")));
    // then
    assertThat(campaigns.require(id).name()).isEqualTo("改名");
    assertThatThrownBy(() -> office(county, () -> change(id, seen.version(), copy(seen, "又改名"))))
        .hasMessageContaining("campaign.changed-meanwhile");
    assertThatThrownBy(() -> office(county, () -> drafting.create(copy(seen, "同号"))))
        .hasMessageContaining("campaign.code-taken");
    assertThat(campaigns.require(id).name()).isEqualTo("改名");
  }

  @Test
  void shouldBeDraftedOnlyByTheOfficeAndSeenOnlyWithinTheCounty() {
    County county = counties.create(1, 1, 1);
    County other = counties.create(1, 1, 1);
    long id = fixture.draft(county, "construction-discharge", List.of(county.code()));
    Campaign seen = campaigns.require(id);
    assertThatThrownBy(
            () -> actor.as(county.member(1, 1, 1), () -> drafting.create(copy(seen, "越权"))))
        .isInstanceOf(DubanException.class);
    assertThatThrownBy(() -> office(other, () -> reading.read(id)))
        .hasMessageContaining("campaign.none");
    assertThatThrownBy(() -> office(other, () -> progress.of(id, null)))
        .hasMessageContaining("campaign.none");
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    assertThat(actor.as(leader, () -> reading.read(id)).id()).isEqualTo(id);
    assertThatThrownBy(() -> actor.as(leader, () -> reading.declarations(id, null, null, 0, 10)))
        .isInstanceOf(DubanException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"strikeMonths\":0', '\"strikeMonths\":61'",
    "'\"strikeMonths\":0', '\"strikeMonths\":-1'",
    "'[\"check\"]', '[\"rumour\"]'",
  })
  void shouldNotTakeAPolicyByWhichStrikesCannotBeCounted(String from, String to) {
    // given
    County county = counties.create();
    long id = fixture.draft(county, "construction-discharge", List.of(county.township(1)));
    Campaign saved = campaigns.require(id);
    CampaignDraft draft = copy(saved, saved.name());
    String policy = draft.policy().toString();
    assertThat(policy).contains(from);
    CampaignDraft wrong =
        new CampaignDraft(
            draft.template(),
            draft.code(),
            draft.name(),
            draft.unitCode(),
            draft.periodFrom(),
            draft.periodTo(),
            draft.leniencyDate(),
            draft.refusalDate(),
            json.readTree(policy.replace(from, to)),
            draft.stages(),
            draft.scope(),
            draft.items());

    // then
    assertThatThrownBy(
            () ->
                office(
                    county,
                    () -> {
                      drafting.update(id, saved.version(), wrong);
                      return true;
                    }))
        .hasMessageContaining("campaign.strikes");
  }

  private boolean change(long id, int version, CampaignDraft draft) {
    drafting.update(id, version, draft);
    return true;
  }

  private CampaignDraft copy(Campaign c, String name) {
    return new CampaignDraft(
        c.template(),
        c.code(),
        name,
        c.unitCode(),
        c.periodFrom(),
        c.periodTo(),
        c.leniencyDate(),
        c.refusalDate(),
        json.readTree(c.policy()),
        campaigns.stages(c.id()).stream()
            .map(s -> new CampaignDraft.StageEnd(s.no(), s.name(), s.endsOn()))
            .toList(),
        campaigns.scope(c.id()),
        campaigns.items(c.id()));
  }

  private <T> T office(County county, Supplier<T> act) {
    return actor.as(county.holder("CAMPAIGN_OFFICE", county.code()), act);
  }
}
