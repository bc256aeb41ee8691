package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.campaign.CampaignFixture;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.PersonDraft;
import org.duban.organisation.RegisteringPerson;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through {@code spot-check.bpmn} and {@code joint-check.bpmn}. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class ChecksProcessTest {

  @Autowired CountyFixture counties;
  @Autowired CaseWalk walk;
  @Autowired Cases cases;
  @Autowired CampaignFixture campaigns;
  @Autowired CurrentActor actor;
  @Autowired RegisteringPerson people;
  @Autowired ImportingRecords importing;
  @Autowired Records records;
  @Autowired Registers registers;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProductClock clock;

  private County county;
  private String village;
  private long member;

  @BeforeEach
  void aVillage() {
    county = counties.create();
    village = county.village(1, 1);
    member = county.member(1, 1, 1);
  }

  @Test
  void shouldOpenAProblemWhenTheVisitFindsOneAndBothSign() {
    // given
    CaseFile file = walk.open("spot-check", village, member, Map.of("round", 1L));
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));
    visit(file, team.get(0), "finding");

    // when the second does not agree, it is visited again
    walk.complete(file, "Task_CoSign", team.get(1), Map.of("agree", "no", "signature", "乙"));
    visit(file, team.get(0), "finding");

    // then one cannot sign for both
    assertThatThrownBy(
            () ->
                walk.complete(
                    file, "Task_CoSign", team.get(0), Map.of("agree", "yes", "signature", "甲")))
        .isInstanceOf(DubanException.class);

    // when
    walk.complete(file, "Task_CoSign", team.get(1), Map.of("agree", "yes", "signature", "乙"));

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(problems(member)).containsExactly("未申报的钢棚");
  }

  @Test
  void shouldStrikeOnlyWhereTheCampaignSaysSo() {
    // given
    for (boolean strikes : List.of(false, true)) {
      long campaign = campaigns.draft(county, "construction-discharge", List.of(village));
      if (strikes) {
        jdbc.update(
            "update campaign set policy = replace(policy, '[\"check\"]',"
                + " '[\"check\",\"spotCheck\"]') where id = ?",
            campaign);
      }
      CaseFile file =
          actor.asSystem(
              () ->
                  cases.open(
                      new NewCase(
                          "spot-check",
                          "抽查",
                          member,
                          village,
                          campaign,
                          null,
                          Map.of("round", 1L))));
      List<Long> team = county.holders("CHECK_TEAM", county.township(1));

      // when
      visit(file, team.get(0), "finding");
      walk.complete(file, "Task_CoSign", team.get(1), Map.of("agree", "yes", "signature", "乙"));

      // then
      assertThat(walk.reload(file).end()).isEqualTo("closed");
      assertThat(cases.linked(file.id(), "escalation")).hasSize(strikes ? 1 : 0);
      assertThat(walk.passed(file).contains("Task_CountStrike")).isEqualTo(strikes);
    }
  }

  @Test
  void shouldCloseWhenTheVisitFindsNothing() {
    // given
    CaseFile file = walk.open("spot-check", village, member, Map.of("round", 1L));
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));

    // when
    visit(file, team.get(0), "clear");
    walk.complete(file, "Task_CoSign", team.get(1), Map.of("agree", "yes", "signature", "乙"));

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(problems(member)).isEmpty();
  }

  @Test
  void shouldProposeOmissionsWithReasonsAndOpenWhatPeopleDecide() {
    // given
    String number = "11010519491231002X";
    long known =
        actor.asSystem(
            () ->
                people.register(
                    new PersonDraft(
                        "测试甲", village, county.branch(1, 1), true, false, number, null)));
    long declared =
        actor.asSystem(
            () ->
                people.register(
                    new PersonDraft("测试乙", village, county.branch(1, 1), true, false, null, null)));
    actor.asSystem(
        () ->
            registers.open(
                "problem",
                null,
                village,
                declared,
                null,
                "land",
                Map.of("description", "地块B-2搭棚")));
    long land = reviewer("LAND");
    actor.as(
        land,
        () ->
            importing.add(
                "LAND",
                county.code(),
                "卫片图斑",
                List.of(
                    new RecordEntry(2, "land", "测试甲", number, null, "A-1", "建房"),
                    new RecordEntry(3, "land", "测试乙", null, null, "B-2", "搭棚"),
                    new RecordEntry(4, "land", null, null, "测试乙", "C-3", "围墙"))));
    CaseFile file = walk.open("joint-check", village, null, Map.of("round", 1L));

    // when
    walk.complete(file, "Task_ImportLand", land, Map.of("conclusion", "imported"));
    walk.complete(
        file, "Task_ImportEnvironment", reviewer("ENVIRONMENT"), Map.of("conclusion", "none"));

    // then what was declared is not proposed
    List<RecordMatch> matches = records.matches(file.id());
    assertThat(matches)
        .extracting(RecordMatch::personId, RecordMatch::basis)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(known, MatchBasis.IDENTITY),
            org.assertj.core.groups.Tuple.tuple(declared, MatchBasis.HOUSEHOLD));
    assertThat(matches.get(0).explanation()).contains("身份证号", "A-1").doesNotContain(number);
    assertThat(walk.waiting(file)).containsExactly("Task_DecideMatch", "Task_DecideMatch");

    // when
    walk.complete(file, "Task_DecideMatch", land, Map.of("decision", "omission", "reason", "现场核实"));
    walk.complete(file, "Task_DecideMatch", land, Map.of("decision", "not_match", "reason", "同名"));

    // then
    assertThat(records.matches(file.id()))
        .extracting(RecordMatch::decision)
        .containsExactlyInAnyOrder(MatchDecision.OMISSION, MatchDecision.NOT_MATCH);
    assertThat(problems(known).size() + problems(declared).size()).isEqualTo(2);

    // when
    for (String department : List.of("LAND", "ENVIRONMENT")) {
      walk.complete(
          file,
          "Task_Conclude" + department.charAt(0) + department.substring(1).toLowerCase(),
          reviewer(department),
          Map.of("checked", 30, "mismatches", 1, "opinion", "已核对", "signature", "审"));
    }

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldGoOnWhenNothingIsProposed() {
    // given
    CaseFile file = walk.open("joint-check", village, null, Map.of("round", 1L));

    // when
    walk.complete(file, "Task_ImportLand", reviewer("LAND"), Map.of("conclusion", "none"));
    walk.complete(
        file, "Task_ImportEnvironment", reviewer("ENVIRONMENT"), Map.of("conclusion", "none"));

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_ConcludeEnvironment", "Task_ConcludeLand");
  }

  private void visit(CaseFile file, long person, String conclusion) {
    Map<String, Object> data =
        new HashMap<>(
            Map.of(
                "place",
                "村东",
                "visitedOn",
                clock.today().toString(),
                "findings",
                "核对",
                "conclusion",
                conclusion,
                "problem",
                "未申报的钢棚",
                "signature",
                "甲"));
    data.put("kind", "其他");
    walk.complete(file, "Task_Visit", person, data, "photo");
  }

  private long reviewer(String function) {
    return county.holder("DEPARTMENT_REVIEWER", county.department(function));
  }

  private List<String> problems(long person) {
    return jdbc.queryForList(
        "select json_unquote(json_extract(fields, '$.description')) from register_row"
            + " where register_key = 'problem' and person_id = ? order by id",
        String.class,
        person);
  }
}
