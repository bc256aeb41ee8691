package org.duban.campaign.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.campaign.CampaignFixture.sheet;
import static org.duban.campaign.CampaignFixture.verdict;

import java.util.List;
import java.util.Map;
import org.duban.ProductTest;
import org.duban.campaign.CampaignFixture;
import org.duban.campaign.RoundBatches;
import org.duban.campaign.SupplementingDeclaration;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every node and branch of declaration.bpmn. */
@ProductTest
class DeclarationProcessTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired SupplementingDeclaration supplementing;
  @Autowired RoundBatches batches;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;

  County county;
  long campaign;
  String village;
  long member;
  long secretary;
  long liaison;
  CaseFile file;

  @BeforeEach
  void launch() {
    county = counties.create(1, 1, 4);
    village = county.village(1, 1);
    campaign = campaigns.draft(county, "construction-discharge", List.of(village));
    campaigns.launched(county, campaign);
    member = county.member(1, 1, 1);
    secretary = county.holder("BRANCH_SECRETARY", village);
    liaison = county.holder("VILLAGE_LIAISON", village);
    file = campaigns.declaration(campaign, member);
  }

  @Test
  void shouldCloseWithoutAProblemOnceTheRoundIsListed() {
    // given
    assertThat(campaigns.holders(file, "Task_FillDeclaration")).containsExactly("P:" + member);
    // when
    campaigns.complete(member, file, "Task_FillDeclaration", sheet());
    assertThat(campaigns.status(file)).isEqualTo("DECLARED");
    campaigns.complete(secretary, file, "Task_VerifyDeclaration", verdict("pass"));
    campaigns.complete(liaison, file, "Task_VerifyDeclaration", verdict("pass"));
    // then it waits, until the list of its round was received
    assertThat(campaigns.status(file)).isEqualTo("WAITING");
    assertThat(campaigns.open(file)).isEmpty();
    list();
    assertThat(campaigns.status(file)).isEqualTo("CLOSED");
    assertThat(cases.require(file.id()).end()).isEqualTo("closed");
  }

  @Test
  void shouldComeBackWithReasonsAndOpenARectificationForEachProblem() {
    // when returned by one verifier, the other need not sign
    campaigns.complete(member, file, "Task_FillDeclaration", sheet());
    assertThatThrownBy(
            () ->
                campaigns.complete(
                    liaison,
                    file,
                    "Task_VerifyDeclaration",
                    Map.of("result", "return", "noRelation", true, "signature", "签名")))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("campaign.reason-missing");
    campaigns.complete(liaison, file, "Task_VerifyDeclaration", verdict("return"));
    // then
    assertThat(campaigns.status(file)).isEqualTo("RETURNED");
    assertThat(campaigns.open(file)).containsExactly("Task_FillDeclaration");
    // when
    campaigns.complete(
        member, file, "Task_FillDeclaration", sheet("land_farmland", "discharge_farming"));
    campaigns.complete(liaison, file, "Task_VerifyDeclaration", verdict("pass"));
    campaigns.complete(secretary, file, "Task_VerifyDeclaration", verdict("pass"));
    // then
    assertThat(ledger()).hasSize(2);
    list();
    assertThat(campaigns.status(file)).isEqualTo("AWAITING_DISPOSITION");
    assertThat(cases.linked(file.id(), "rectification")).hasSize(2);
  }

  @Test
  void shouldRecordAConcealment() {
    campaigns.complete(member, file, "Task_FillDeclaration", sheet());
    // when
    campaigns.complete(secretary, file, "Task_VerifyDeclaration", verdict("conceal"));
    // then
    assertThat(campaigns.status(file)).isEqualTo("WAITING");
    assertThat(ledger()).containsExactly("隐瞒不报");
    list();
    assertThat(cases.linked(file.id(), "rectification")).hasSize(1);
  }

  @Test
  void shouldTalkToWhoIsNotInAndRecordTheOmission() {
    // when
    closeCollection();
    // then
    assertThat(campaigns.status(file)).isEqualTo("OMITTED");
    assertThat(campaigns.open(file)).containsExactly("Task_TalkOmission");
    campaigns.complete(
        secretary,
        file,
        "Task_TalkOmission",
        Map.of("reason", "forgot", "record", "已谈话", "talker", "测试签名"));
    assertThat(campaigns.status(file)).isEqualTo("WAITING");
    assertThat(omitted()).isTrue();
    list();
    assertThat(campaigns.status(file)).isEqualTo("CLOSED");
  }

  @Test
  void shouldTakeASupplementWhileTheRoundCollects() {
    campaigns.complete(member, file, "Task_FillDeclaration", sheet());
    campaigns.complete(secretary, file, "Task_VerifyDeclaration", verdict("pass"));
    campaigns.complete(liaison, file, "Task_VerifyDeclaration", verdict("pass"));
    // when
    supplement();
    // then
    assertThat(campaigns.open(file)).containsExactly("Task_FillDeclaration");
    campaigns.complete(member, file, "Task_FillDeclaration", sheet("land_unlicensed"));
    campaigns.complete(secretary, file, "Task_VerifyDeclaration", verdict("pass"));
    campaigns.complete(liaison, file, "Task_VerifyDeclaration", verdict("pass"));
    assertThat(ledger()).hasSize(1);
    // and none once collection has ended
    closeCollection();
    assertThatThrownBy(this::supplement).hasMessageContaining("campaign.supplement-not-now");
  }

  @Test
  void shouldBeEnteredFromPaperAndNotVerifiedByWhoEnteredIt() {
    // given the secretary may assist and also verifies: entered by the organiser instead
    long organiser = county.holder("TOWNSHIP_ORGANISER", county.township(1));
    CaseFile ofSecretary = campaigns.declaration(campaign, secretary);
    // when
    campaigns.complete(organiser, ofSecretary, "Task_FillDeclaration", sheet(), secretary);
    // then
    assertThat(
            jdbc.queryForObject(
                "select mode from declaration where case_id = ?", String.class, ofSecretary.id()))
        .isEqualTo("ASSISTED");
    assertThatThrownBy(
            () ->
                campaigns.complete(
                    organiser, ofSecretary, "Task_VerifyDeclaration", verdict("pass")))
        .isInstanceOf(DubanException.class);
  }

  @Test
  void shouldRefuseAProblemWithoutDetailsAndVerifyingOneself() {
    Map<String, Object> bare = sheet("land_farmland");
    bare.put("land_farmland_detail", " ");
    assertThatThrownBy(() -> campaigns.complete(member, file, "Task_FillDeclaration", bare))
        .isInstanceOf(DubanException.class);
    assertThat(campaigns.status(file)).isEqualTo("OPEN");
    // and the secretary's own sheet goes to the liaison and the organiser
    CaseFile own = campaigns.declaration(campaign, secretary);
    campaigns.complete(secretary, own, "Task_FillDeclaration", sheet());
    assertThatThrownBy(
            () -> campaigns.complete(secretary, own, "Task_VerifyDeclaration", verdict("pass")))
        .isInstanceOf(DubanException.class);
  }

  private void supplement() {
    actor.as(
        member,
        () -> {
          supplementing.supplement(file.id());
          return true;
        });
  }

  private void closeCollection() {
    jdbc.update(
        "update declaration_round set collected_at = now(3) where campaign_id = ?", campaign);
    batches.runAll();
  }

  private void list() {
    jdbc.update("update declaration_round set listed_at = now(3) where campaign_id = ?", campaign);
    batches.runAll();
  }

  private List<String> ledger() {
    return jdbc.queryForList(
        "select kind from register_row where campaign_id = ? and person_id = ? order by id",
        String.class,
        campaign,
        member);
  }

  private boolean omitted() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select omitted from declaration where case_id = ?", Boolean.class, file.id()));
  }
}
