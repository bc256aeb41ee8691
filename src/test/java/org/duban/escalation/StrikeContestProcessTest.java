package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.inbox.ViewingTask;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through {@code strike-contest.bpmn}, and who may begin it until when. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class StrikeContestProcessTest {

  @Autowired CountyFixture counties;
  @Autowired StrikeFixture fixture;
  @Autowired FindingSteps steps;
  @Autowired CaseWalk walk;
  @Autowired Strikes strikes;
  @Autowired Contests contests;
  @Autowired ContestingStrike contesting;
  @Autowired SettlingContest settling;
  @Autowired ChangingPosts posts;
  @Autowired ViewingTask viewing;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private String village;

  @BeforeEach
  void aCounty() {
    county = counties.create();
    village = county.village(1, 1);
  }

  @Test
  void shouldTakeBackCountAndConsequencesWhenUpheld() {
    // given
    Strike first = steps.struck(county, village);
    Strike second = steps.struck(county, village);
    CaseFile file = contest(first);

    // when
    hear(file);
    sign(file);
    decide(file, "upheld");

    // then
    assertThat(strikes.require(first.id()).state()).isEqualTo(StrikeState.TAKEN_BACK);
    assertThat(strikes.require(second.id()).step()).isEqualTo(Step.BULLETIN);
    assertThat(contests.ofStrike(first.id()).orElseThrow().state()).isEqualTo(ContestState.UPHELD);
    assertThat(walk.byId(first.escalationCaseId()).end()).isEqualTo("withdrawn");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(walk.passed(file))
        .contains("Task_SettleContest", "Task_TellUnit", "End_ContestUpheld");
  }

  @Test
  void shouldLeaveEverythingWhenNotUpheldEvenIfTheUnitDoesNotSign() {
    // given
    Strike strike = steps.struck(county, village);
    CaseFile file = contest(strike);
    hear(file);

    // when
    walk.fire(file, "Timer_NotSigned");
    decide(file, "not-upheld");

    // then
    assertThat(strikes.require(strike.id()).live()).isTrue();
    assertThat(walk.byId(strike.escalationCaseId()).closedAt()).isNull();
    assertThat(walk.passed(file)).contains("End_ContestNotUpheld");
    assertThatThrownBy(() -> contest(strike)).hasMessageContaining("escalation.contested");
  }

  @Test
  void shouldBeDecidedByNobodyWhoFoundOrConfirmedOrHeard() {
    // given who confirmed leads the county now, and who found sits in the commission
    Strike strike = steps.struck(county, village);
    long confirmer = county.holder("CAMPAIGN_OFFICE", county.code());
    long finder = steps.finder(county);
    actor.asSystem(
        () -> {
          posts.begin(confirmer, "COUNTY_LEADER", county.code(), null, null);
          posts.begin(finder, "DISCIPLINE_COMMISSION", county.code(), null, null);
          return true;
        });
    CaseFile file = contest(strike);

    // then
    assertThat(
            actor
                .as(
                    county.holder("DISCIPLINE_COMMISSION", county.code()),
                    () -> viewing.view(walk.task(file, "Task_HearUnit").getId()).form().data())
                .path("reason")
                .asString())
        .isEqualTo("该处棚房有合法手续");
    assertThatThrownBy(() -> hear(file, finder)).isInstanceOf(DubanException.class);
    hear(file);
    sign(file);
    assertThatThrownBy(() -> decide(file, "upheld", confirmer)).isInstanceOf(DubanException.class);
    assertThatThrownBy(
            () ->
                actor.asSystem(
                    () -> {
                      settling.settle(file.id(), true, "x", confirmer);
                      return true;
                    }))
        .hasMessageContaining("escalation.own-contest");
    decide(file, "not-upheld");
  }

  @Test
  void shouldBeTakenUntilTheLastDayAndNotAfter() {
    // given
    Strike strike = fixture.counted(county, village, village, null);
    walk.complete(
        walk.byId(strike.escalationCaseId()),
        "Task_ReceiveNotice",
        secretary(),
        Map.of("signature", "乙"));

    // when its last day was yesterday
    until(strike, -1);

    // then
    assertThatThrownBy(() -> contest(strike)).hasMessageContaining("escalation.contest-late");

    // when it is today
    until(strike, 0);

    // then
    assertThat(contest(strike).closedAt()).isNull();
  }

  @Test
  void shouldNotBeTakenFromStrangers() {
    // given
    Strike strike = fixture.counted(county, village, village, null);

    // then who may see the record but does not speak for the unit
    assertThatThrownBy(() -> contestAs(steps.finder(county), strike))
        .hasMessageContaining("escalation.contest-stranger");
    // who speaks for another unit does not know of it
    assertThatThrownBy(
            () -> contestAs(county.holder("BRANCH_SECRETARY", county.village(2, 1)), strike))
        .hasMessageContaining("escalation.strike-none");
    assertThatThrownBy(() -> contestAs(county.member(1, 1, 1), strike))
        .hasMessageContaining("escalation.strike-none");
  }

  @Test
  void shouldBeOneContestHoweverOftenItIsSent() {
    // given
    Strike strike = fixture.counted(county, village, village, null);

    // when
    CaseFile first = contest(strike);

    // then
    assertThat(contest(strike).id()).isEqualTo(first.id());
    assertThatThrownBy(
            () -> contestAs(county.holder("TOWNSHIP_LEADER", county.township(1)), strike))
        .hasMessageContaining("escalation.contested");
  }

  private CaseFile contest(Strike strike) {
    return contestAs(secretary(), strike);
  }

  private CaseFile contestAs(long person, Strike strike) {
    return actor.as(person, () -> walk.byId(contesting.contest(strike.id(), "该处棚房有合法手续").caseId()));
  }

  private void until(Strike strike, int days) {
    jdbc.update(
        "update strike set contest_until = ? where id = ?",
        clock.today().plusDays(days),
        strike.id());
  }

  private void hear(CaseFile file) {
    hear(file, county.holder("DISCIPLINE_COMMISSION", county.code()));
  }

  private void hear(CaseFile file, long person) {
    walk.complete(
        file,
        "Task_HearUnit",
        person,
        Map.of(
            "heardOn", clock.today().toString(),
            "record", "单位出示审批手续",
            "proposal", "建议撤销",
            "signature", "甲"));
  }

  private void sign(CaseFile file) {
    walk.complete(
        file, "Task_SignHearing", secretary(), Map.of("agree", "agreed", "signature", "乙"));
  }

  private void decide(CaseFile file, String conclusion) {
    decide(file, conclusion, county.holder("COUNTY_LEADER", county.code()));
  }

  private void decide(CaseFile file, String conclusion, long person) {
    walk.complete(
        file,
        "Task_DecideContest",
        person,
        Map.of("conclusion", conclusion, "decision", "手续齐全", "signature", "李"));
  }

  private long secretary() {
    return county.holder("BRANCH_SECRETARY", village);
  }
}
