package org.duban.campaign.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.duban.ProductTest;
import org.duban.campaign.CampaignFixture;
import org.duban.campaign.Campaigns;
import org.duban.campaign.LaunchingDeclarations;
import org.duban.campaign.MovingStage;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every node and branch of campaign.bpmn, unit-plan.bpmn and stage-move.bpmn. */
@ProductTest
class CampaignProcessTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture fixture;
  @Autowired Campaigns campaigns;
  @Autowired LaunchingDeclarations launching;
  @Autowired MovingStage moving;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired ManagementService jobs;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProductClock clock;

  County county;
  long office;
  long leader;
  long campaign;

  @BeforeEach
  void draft() {
    county = counties.create(1, 1, 2);
    office = county.holder("CAMPAIGN_OFFICE", county.code());
    leader = county.holder("COUNTY_LEADER", county.code());
    campaign = fixture.draft(county, "construction-discharge", List.of(county.code()));
  }

  @Test
  void shouldRunThroughItsStagesUntilTheFourth() {
    // when launched
    CaseFile file = fixture.launched(county, campaign);
    // then everyone in scope has a case, once
    assertThat(campaigns.require(campaign).stage()).isEqualTo(2);
    assertThat(count("declaration where case_id is null and campaign_id = ?")).isZero();
    assertThat(count("declaration where campaign_id = ?")).isPositive();
    assertThatThrownBy(() -> launching.launch(campaign)).hasMessageContaining("campaign.launched");
    // then each township and department files its plan
    CaseFile plan =
        cases.linked(file.id(), "unit-plan").stream()
            .filter(c -> c.unitCode().equals(county.township(1)))
            .findFirst()
            .orElseThrow();
    filePlan(plan);
    fixture.complete(
        office, plan, "Task_ReviewPlan", Map.of("decision", "return", "opinion", "分工不清"));
    filePlan(plan);
    fixture.complete(office, plan, "Task_ReviewPlan", Map.of("decision", "accept"));
    assertThat(cases.require(plan.id()).end()).isEqualTo("closed");
    // then stage by stage with its reports
    assertThat(fixture.open(file)).containsExactly("Task_ReportStage1");
    report(file, "Task_ReportStage1");
    fixture.fireTimer(file, "Event_Stage2Ends");
    assertThat(count("campaign_report_due where kind = 'MONTHLY' and campaign_id = ?"))
        .isPositive();
    report(file, "Task_ReportStage2");
    fixture.fireTimer(file, "Event_Stage3Ends");
    assertThat(campaigns.require(campaign).stage()).isEqualTo(4);
    assertThat(cases.require(file.id()).status()).isEqualTo("STAGE_4");
    report(file, "Task_ReportStage3");
    // the fourth stage has a test of its own: ConclusionProcessTest
    assertThat(cases.linked(file.id(), "unit-summary")).isNotEmpty();
  }

  @Test
  void shouldComeBackAsADraftWithAReasonWhenNotApproved() {
    CaseFile file = fixture.submit(county, campaign);
    assertThatThrownBy(() -> fixture.submit(county, campaign))
        .hasMessageContaining("campaign.not-draft");
    assertThatThrownBy(
            () ->
                fixture.complete(
                    leader, file, "Task_ApproveCampaign", Map.of("decision", "return")))
        .hasMessageContaining("campaign.reason-missing");
    // when
    fixture.complete(
        leader, file, "Task_ApproveCampaign", Map.of("decision", "return", "opinion", "范围过大"));
    // then
    assertThat(campaigns.require(campaign).state().name()).isEqualTo("DRAFT");
    assertThat(cases.require(file.id()).end()).isEqualTo("withdrawn");
    assertThat(fixture.submit(county, campaign).id()).isNotEqualTo(file.id());
  }

  @Test
  void shouldMoveAStageOnlyWithApprovalAndWithItTimersTasksAndLists() {
    CaseFile file = fixture.launched(county, campaign);
    LocalDate to = clock.today().plusDays(45);
    String village = county.village(1, 1);
    // when refused
    fixture.complete(leader, ask(to), "Task_ApproveMove", Map.of("decision", "refuse"));
    assertThat(campaigns.stageEnd(campaign, 2)).isEqualTo(clock.today().plusDays(30));
    // when approved
    CaseFile wish = ask(to);
    assertThatThrownBy(() -> ask(to)).hasMessageContaining("campaign.move-pending");
    fixture.complete(leader, wish, "Task_ApproveMove", Map.of("decision", "approve"));
    // then
    assertThat(campaigns.stageEnd(campaign, 2)).isEqualTo(to);
    assertThat(day(timer(file, "Event_Stage2Ends"))).isEqualTo(to);
    assertThat(day(timer(fixture.round(campaign, village), "Event_CollectionDue"))).isEqualTo(to);
    CaseFile sheet = fixture.declaration(campaign, county.member(1, 1, 1));
    assertThat(
            jdbc.queryForList(
                "select date(due) from inbox_task where case_id = ?", LocalDate.class, sheet.id()))
        .containsExactly(to);
    assertThat(cases.require(sheet.id()).dueAt()).isEqualTo(to.atTime(23, 59, 59));
    // and never out of order
    assertThatThrownBy(() -> ask(clock.today().plusDays(130)))
        .hasMessageContaining("campaign.stage-order");
  }

  private CaseFile ask(LocalDate to) {
    return actor.as(office, () -> moving.request(campaign, 2, to, "汛期影响"));
  }

  private Date timer(CaseFile file, String activity) {
    return jobs.createJobQuery()
        .processInstanceId(fixture.instance(file))
        .activityId(activity)
        .singleResult()
        .getDuedate();
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ProductClock.ZONE);
  }

  private void filePlan(CaseFile plan) {
    fixture.complete(
        county.holder("TOWNSHIP_LEADER", county.township(1)),
        plan,
        "Task_FilePlan",
        Map.of(
            "plan", "方案",
            "mechanism", "机制",
            "duties", "分工",
            "publicity", "宣传",
            "leader", "测试负责人"));
  }

  private void report(CaseFile file, String task) {
    fixture.complete(
        office, file, task, Map.of("achievements", "成效", "next", "打算", "signature", "测试签名"));
  }

  private int count(String from) {
    return java.util.Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from " + from, Integer.class, campaign));
  }
}
