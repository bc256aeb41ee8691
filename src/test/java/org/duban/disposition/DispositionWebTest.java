package org.duban.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.disposition.DispositionFixture.approval;
import static org.duban.disposition.DispositionFixture.defence;
import static org.duban.disposition.DispositionFixture.facts;
import static org.duban.disposition.DispositionFixture.review;

import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.LoginFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a disposition gets, and who gets it. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class DispositionWebTest {

  @Autowired CountyFixture counties;
  @Autowired DispositionFixture fixture;
  @Autowired CaseWalk walk;
  @Autowired LoginFixture login;
  @Autowired JsonMapper json;

  private County county;
  private long member;
  private long organiser;
  private CaseFile file;

  @BeforeEach
  void aReviewedDraft() {
    county = counties.create();
    member = county.member(1, 1, 1);
    organiser = county.holder("TOWNSHIP_ORGANISER", county.township(1));
    file = fixture.open(county, member, "抽查");
    walk.complete(file, "Task_ConfirmFacts", organiser, facts("ORDINARY"));
    walk.complete(file, "Task_Draft", organiser, fixture.draft("NORMAL", "ADMONITION"));
    walk.complete(file, "Task_Defend", member, defence());
    walk.complete(
        file,
        "Task_Review",
        county.holder("TOWNSHIP_DISCIPLINE", county.township(1)),
        review("agree"));
  }

  @Test
  void shouldShowTheDefenceBesideTheDraftAndTheRulesThatMatched() {
    JsonNode page = read(organiser);

    assertThat(page.path("facts").path("problems").path(0).path("source").asString())
        .isEqualTo("抽查");
    assertThat(page.path("facts").path("foundByName").asString()).isEqualTo("检查发现");
    assertThat(page.path("proposed").path("outcome").asString()).isEqualTo("NORMAL");
    assertThat(page.path("proposed").path("rules").path(0).path("text").asString())
        .contains("P4.5");
    JsonNode draft = page.path("drafts").path(0);
    assertThat(draft.path("kinds").path(0).path("name").asString()).isEqualTo("诫勉");
    assertThat(draft.path("defence").path("modeName").asString()).isEqualTo("当面陈述");
    assertThat(draft.path("defence").path("text").asString()).contains("请求从轻");
    assertThat(draft.path("review").path("reason").asString()).isEqualTo("部分采纳");
    assertThat(page.path("decision").isMissingNode()).isTrue();
  }

  @Test
  void shouldShowThePersonHisOwnWithoutTheReviewUntilItIsDecided() {
    assertThat(read(member).path("drafts").path(0).path("review").isMissingNode()).isTrue();

    walk.complete(
        file,
        "Task_Approve",
        county.holder("TOWNSHIP_LEADER", county.township(1)),
        approval("approve"));
    walk.complete(file, "Task_Deliver", organiser, fixture.delivery("RECEIVED"), "receipt");

    JsonNode page = read(member);
    assertThat(page.path("drafts").path(0).path("review").path("reason").asString())
        .isEqualTo("部分采纳");
    assertThat(page.path("decision").path("authority").asString()).isEqualTo("测试镇1");
    assertThat(page.path("delivery").path("wayName").asString()).isEqualTo("本人签收");
    assertThat(page.path("effect").path("state").asString()).isEqualTo("RUNNING");
    assertThat(page.path("effect").path("kinds").path(0).path("key").asString())
        .isEqualTo("ADMONITION");
  }

  @Test
  void shouldShowTheStepsOfTheProcessesItCalls() {
    JsonNode page = json.readTree(login.as(organiser).get("/api/cases/" + file.id()).text());

    assertThat(page.path("steps").valueStream().map(s -> s.path("name").asString()))
        .containsExactly("核定事实", "起草处理意见", "陈述申辩", "复核", "审批");
  }

  @Test
  void shouldNotExistForOthers() {
    assertThat(login.as(county.member(1, 1, 2)).get("/api/dispositions/" + file.id()).status())
        .isEqualTo(404);
    assertThat(
            login
                .as(county.holder("TOWNSHIP_ORGANISER", county.township(2)))
                .get("/api/dispositions/" + file.id())
                .status())
        .isEqualTo(404);
  }

  @Test
  void shouldListThoseOfTheUnitsOneSees() {
    JsonNode seen = list(county.holder("TOWNSHIP_LEADER", county.township(1)));
    assertThat(seen.path("items").size()).isEqualTo(1);
    assertThat(seen.path("items").path(0).path("statusName").asString()).isEqualTo("审批");
    assertThat(list(county.holder("TOWNSHIP_LEADER", county.township(2))).path("items").size())
        .isZero();
    assertThat(list(member).path("items").size()).isZero();
  }

  private JsonNode read(long person) {
    return json.readTree(login.as(person).get("/api/dispositions/" + file.id()).text());
  }

  private JsonNode list(long person) {
    return json.readTree(login.as(person).get("/api/dispositions?unit=" + county.code()).text());
  }
}
