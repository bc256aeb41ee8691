package org.duban.campaign.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.campaign.CampaignFigures;
import org.duban.campaign.CampaignFixture;
import org.duban.campaign.CampaignState;
import org.duban.campaign.Campaigns;
import org.duban.campaign.ConclusionBatches;
import org.duban.campaign.CountedCase;
import org.duban.campaign.MovingStage;
import org.duban.casefile.CaseDetail;
import org.duban.casefile.CaseEngineView;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Light;
import org.duban.casefile.ViewingCase;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.inbox.ViewingTask;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.duban.publicity.DraftingNotice;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every node and branch of campaign-conclusion.bpmn, unit-summary.bpmn and institution.bpmn. */
@ProductTest
class ConclusionProcessTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture fixture;
  @Autowired CaseWalk walk;
  @Autowired Campaigns campaigns;
  @Autowired CampaignFigures figures;
  @Autowired ConclusionBatches batches;
  @Autowired MovingStage moving;
  @Autowired DraftingNotice drafting;
  @Autowired ViewingTask viewing;
  @Autowired LoginFixture logins;
  @Autowired ViewingCase showing;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProductClock clock;

  County county;
  long office;
  long leader;
  long campaign;
  CaseFile file;

  @BeforeEach
  void fourthStage() {
    county = counties.create(1, 1, 2);
    office = county.holder("CAMPAIGN_OFFICE", county.code());
    leader = county.holder("COUNTY_LEADER", county.code());
    campaign = fixture.draft(county, "construction-discharge", List.of(county.village(1, 1)));
    file = fixture.launched(county, campaign);
    fixture.fireTimer(file, "Event_Stage2Ends");
    fixture.fireTimer(file, "Event_Stage3Ends");
  }

  @Test
  void shouldConcludeWhenUnitsHaveSummedUpAndTheLeaderApproves() {
    // given the only unit asked: the township of the village in scope
    CaseFile summary = walk.linked(file, "unit-summary");
    assertThat(summary.unitCode()).isEqualTo(county.township(1));
    batches.runAll();
    assertThat(walk.waiting(file)).doesNotContain("Task_ListInstitution");
    // what the system knows is there to begin with
    assertThat(
            practice(
                summary,
                "Task_FillSummary",
                county.holder("TOWNSHIP_ORGANISER", county.township(1))))
        .contains("测试镇1应申报");
    // when it comes late, is returned by its leader and by the office, and is received
    walk.fire(summary, "Event_SummaryDue");
    summarise(summary, "return");
    summarise(summary, "sign");
    assertThatThrownBy(
            () -> receive(summary, county.holder("TOWNSHIP_LEADER", county.township(1)), "receive"))
        .hasMessageContaining("inbox");
    assertThat(practice(summary, "Task_ReceiveSummary", office)).isEqualTo("逐人自查");
    receive(summary, office, "return");
    summarise(summary, "sign");
    receive(summary, office, "receive");
    assertThat(walk.reload(summary).status()).isEqualTo("RECEIVED");
    batches.runAll();
    // then institutions are listed, one after the other
    listInstitution("more", "项目审批公开办法");
    closedCase();
    listInstitution("last", "村级权力清单");
    assertThat(cases.linked(file.id(), "institution")).hasSize(2);
    // then cases are chosen of those closed, and told without persons
    walk.complete(file, "Task_ChooseCase", office, typical("model", "more"));
    walk.complete(file, "Task_ChooseCase", office, typical("negative", "last"));
    assertThat(cases.linked(file.id(), "publicity")).hasSize(1);
    assertThat(
            actor
                .asSystem(
                    () ->
                        drafting.draft(walk.linked(file, "publicity").id(), "typical:" + file.id()))
                .text()
                .body())
        .contains("一、正面典型", "二、反面典型", "主动拆除");
    // then the summary goes to the leader
    walk.complete(file, "Task_SummariseCampaign", office, words());
    walk.complete(
        file, "Task_ApproveSummary", leader, Map.of("decision", "return", "opinion", "补充"));
    walk.complete(file, "Task_SummariseCampaign", office, words());
    walk.complete(file, "Task_ApproveSummary", leader, Map.of("decision", "approve"));
    assertThat(campaigns.require(campaign).state()).isEqualTo(CampaignState.RUNNING);
    for (int stage = 1; stage <= 3; stage++) {
      walk.complete(
          file,
          "Task_ReportStage" + stage,
          office,
          Map.of("achievements", "成效", "next", "打算", "signature", "测试签名"));
    }
    // then it is over
    assertThat(campaigns.require(campaign).state()).isEqualTo(CampaignState.CONCLUDED);
    assertThat(campaigns.stages(campaign).get(3).closedAt()).isNotNull();
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(value("summary.received")).isEqualTo(1);
    assertThat(value("institution.all")).isEqualTo(2);
    // the case shows what was done in the process it called
    assertThat(actor.as(office, () -> cases(file)).steps())
        .extracting(CaseEngineView.Step::name)
        .contains("审批方案", "批准总结");
  }

  @Test
  void shouldAwaitConclusionWhenItsCaseEndsWithoutOne() {
    actor.asSystem(
        () -> {
          cases.close(file.id(), "closed", "第三阶段结束，待总结提高");
          return true;
        });
    assertThat(campaigns.require(campaign).state()).isEqualTo(CampaignState.AWAITING_CONCLUSION);
  }

  @Test
  void shouldNotWaitForEverForAUnit() {
    CaseFile summary = walk.linked(file, "unit-summary");
    walk.fire(summary, "Event_SummaryMissed");
    walk.complete(
        summary, "Task_SettleMissing", office, Map.of("decision", "again", "reason", "换届"));
    assertThat(walk.waiting(summary)).containsExactly("Task_FillSummary");
    walk.fire(summary, "Event_SummaryMissed");
    walk.complete(
        summary, "Task_SettleMissing", office, Map.of("decision", "missing", "reason", "不报"));
    assertThat(walk.reload(summary).endReason()).isEqualTo("逾期未报总结，记录在案");
    assertThat(value("summary.missing")).isEqualTo(1);
  }

  @Test
  void shouldGoOnWithoutAUnitAndTellWhenTheStageIsOver() {
    walk.fire(file, "Event_SummariesCutOff");
    listInstitution("last", "村级权力清单");
    // there is no closed case to choose from
    assertThat(walk.waiting(file)).contains("Task_SummariseCampaign");
    // when the stage's end is moved
    LocalDate to = clock.today().plusDays(170);
    CaseFile wish = actor.as(office, () -> moving.request(campaign, 4, to, "汛期影响"));
    walk.complete(wish, "Task_ApproveMove", leader, Map.of("decision", "approve"));
    assertThat(
            LocalDate.ofInstant(
                walk.timer(file, "Event_Stage4Ends").getDuedate().toInstant(), ProductClock.ZONE))
        .isEqualTo(to);
    // when it passes
    walk.fire(file, "Event_Stage4Ends");
    assertThat(walk.reload(file).light()).isEqualTo(Light.RED);
    assertThat(walk.waiting(file)).contains("Task_SummariseCampaign");
  }

  @Test
  void shouldStrikeAnInstitutionOffWhenItIsMade() {
    walk.fire(file, "Event_SummariesCutOff");
    listInstitution("last", "村级权力清单");
    CaseFile institution = walk.linked(file, "institution");
    assertThat(institution.unitCode()).isEqualTo(county.township(1));
    long maker = county.holder("TOWNSHIP_LEADER", county.township(1));
    Map<String, @NonNull Object> made =
        Map.of("documentNo", "镇发〔2026〕3号", "content", "权力事项公开", "execution", "每季检查");
    walk.fire(institution, "Event_InstitutionDue");
    assertThat(walk.reload(institution).light()).isEqualTo(Light.RED);
    assertThatThrownBy(() -> walk.complete(institution, "Task_MakeInstitution", maker, made))
        .hasMessageContaining("attachment");
    walk.complete(institution, "Task_MakeInstitution", maker, made, "document");
    walk.complete(
        institution,
        "Task_AcceptInstitution",
        office,
        Map.of("decision", "return", "opinion", "未印发"));
    walk.complete(institution, "Task_MakeInstitution", maker, made, "document");
    walk.complete(institution, "Task_AcceptInstitution", office, Map.of("decision", "accept"));
    assertThat(walk.reload(institution).end()).isEqualTo("closed");
    assertThat(
            jdbc.queryForMap(
                "select status, kind, unit_code from register_row where register_key = 'institution' and campaign_id = ?",
                campaign))
        .containsEntry("status", "STRUCK_OFF")
        .containsEntry("kind", "power")
        .containsEntry("unit_code", county.township(1));
    assertThat(value("institution.made")).isEqualTo(1);
  }

  @Test
  void shouldListExactlyWhatItCountsAndOnlyWhereTheActorLooks() {
    List<CampaignFigures.FigureValue> all = actor.as(office, () -> figures.of(campaign, null));
    assertThat(all).extracting(v -> v.figure().key()).contains("declaration.should", "case.all");
    for (CampaignFigures.FigureValue value : all) {
      List<CountedCase> behind =
          actor.as(office, () -> figures.cases(campaign, value.figure().key(), null, 0));
      assertThat(behind).as(value.figure().key()).hasSize((int) Math.min(value.value(), 100));
    }
    assertThat(value("declaration.should"))
        .isEqualTo(
            jdbc.queryForObject(
                "select count(*) from declaration where campaign_id = ?", Long.class, campaign));
    // the same over HTTP, each with its list
    var lines = logins.as(office).get("/api/campaigns/" + campaign + "/figures").json();
    assertThat(lines).hasSize(all.size());
    var should = lines.get(0);
    var counted = logins.as(office).get(should.path("drill").asString()).json();
    assertThat(counted.path("items")).hasSize(should.path("value").asInt());
    assertThat(counted.path("items").get(0).path("caseNo").asString()).isNotBlank();
    assertThat(
            logins
                .as(county.member(1, 1, 1))
                .get("/api/campaigns/" + campaign + "/figures")
                .status())
        .isEqualTo(404);
    // a township sees its own; the campaign's own case lies at the county
    long organiser = county.holder("TOWNSHIP_LEADER", county.township(1));
    long seen =
        actor.as(organiser, () -> figures.of(campaign, null)).stream()
            .filter(v -> v.figure().key().equals("case.all"))
            .findFirst()
            .orElseThrow()
            .value();
    assertThat(seen).isPositive().isLessThan(value("case.all"));
    assertThatThrownBy(() -> actor.as(county.member(1, 1, 1), () -> figures.of(campaign, null)))
        .hasMessageContaining("campaign.none");
  }

  private long value(String key) {
    return actor.as(office, () -> figures.of(campaign, null)).stream()
        .filter(v -> v.figure().key().equals(key))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private CaseDetail cases(CaseFile file) {
    return showing.detail(file.id());
  }

  private String practice(CaseFile summary, String task, long person) {
    return Objects.requireNonNull(
            actor.as(person, () -> viewing.view(walk.task(summary, task).getId())).form())
        .data()
        .path("practice")
        .asString("");
  }

  private void summarise(CaseFile summary, String decision) {
    long writer = county.holder("TOWNSHIP_ORGANISER", county.township(1));
    walk.complete(summary, "Task_FillSummary", writer, words());
    walk.complete(
        summary,
        "Task_SignSummary",
        county.holder("TOWNSHIP_LEADER", county.township(1)),
        Map.of("decision", decision, "signature", "测试签名"));
    if (decision.equals("return")) {
      assertThat(walk.waiting(summary)).containsExactly("Task_FillSummary");
    }
  }

  private void receive(CaseFile summary, long person, String decision) {
    walk.complete(summary, "Task_ReceiveSummary", person, Map.of("decision", decision));
  }

  private void listInstitution(String next, String title) {
    walk.complete(
        file,
        "Task_ListInstitution",
        office,
        Map.of(
            "list",
            "power",
            "institutionTitle",
            title,
            "problem",
            "程序不公开",
            "ownerUnit",
            county.township(1),
            "owner",
            "分管领导",
            "deadline",
            clock.today().plusDays(60).toString(),
            "next",
            next));
  }

  private Map<String, @NonNull Object> typical(String kind, String next) {
    Long closed = closedCase();
    Map<String, @NonNull Object> data = new HashMap<>();
    data.put("sourceCase", String.valueOf(closed));
    data.put("caseKind", kind);
    data.put("caseTitle", "某村主动整改");
    data.put("caseText", "某党员主动拆除违建");
    data.put("next", next);
    return data;
  }

  private static Map<String, @NonNull Object> words() {
    return Map.of("practice", "逐人自查", "shortfalls", "制度不全", "plans", "建立制度");
  }

  /** A declaration made to look closed. */
  private Long closedCase() {
    Long id = fixture.declaration(campaign, county.member(1, 1, 1)).id();
    jdbc.update("update case_file set closed_at = opened_at, end_kind = 'closed' where id = ?", id);
    return id;
  }
}
