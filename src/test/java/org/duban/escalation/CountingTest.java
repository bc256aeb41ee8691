package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.ProductTest;
import org.duban.campaign.CampaignFixture;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Strikes as they are counted, taken back and merged, in the database and with their cases. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class CountingTest {

  @Autowired CountyFixture counties;
  @Autowired StrikeFixture fixture;
  @Autowired CampaignFixture campaigns;
  @Autowired Strikes strikes;
  @Autowired Findings findings;
  @Autowired CountingStrike counting;
  @Autowired TakingStrikeBack taking;
  @Autowired MergingFindings merging;
  @Autowired Ladder ladder;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private String village;

  @BeforeEach
  void aCounty() {
    county = counties.create();
    village = county.village(1, 1);
  }

  @Test
  void shouldGiveEachOfThreeConfirmedAtOnceAStepOfItsOwn() throws Exception {
    // given
    List<Finding> confirmed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      confirmed.add(fixture.confirmed(county, village, village, null));
    }

    // when
    List<Strike> counted =
        atOnce(confirmed.stream().map(f -> (Callable<Strike>) () -> fixture.count(f)).toList());

    // then
    assertThat(counted)
        .extracting(Strike::step)
        .containsExactlyInAnyOrder(Step.BULLETIN, Step.INTERVIEW, Step.INVESTIGATION);
    assertThat(counted).extracting(Strike::unitCount).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(escalations(village)).hasSize(3);
  }

  @Test
  void shouldCountOneFindingOnceHoweverOftenItIsAsked() throws Exception {
    // given
    Finding one = fixture.confirmed(county, village, village, null);

    // when
    List<Object> outcomes =
        atOnce(
            List.of(
                () -> orRefusal(() -> fixture.count(one)),
                () -> orRefusal(() -> fixture.count(one))));

    // then
    assertThat(outcomes).filteredOn(Strike.class::isInstance).hasSize(1);
    assertThat(strikes.live(village, null)).hasSize(1);
    assertThat(escalations(village)).hasSize(1);
  }

  @Test
  void shouldRefuseWhatIsNotConfirmedOrNoFindingOfACheck() {
    // given
    Finding raised = fixture.raised(county, village, village, null);
    long problem = fixture.confirm(county, raised);
    jdbc.update("update finding set state = 'RAISED' where id = ?", raised.id());

    // then
    assertThatThrownBy(() -> actor.asSystem(() -> counting.count(problem)))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("escalation.not-confirmed");
    assertThatThrownBy(() -> actor.asSystem(() -> counting.count(1L)))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("escalation.no-finding");
  }

  @Test
  void shouldRefuseTheSameFactTwice() {
    // given
    fixture.counted(county, village, village, null);
    Finding again = fixture.confirmed(county, village, village, null);
    long fact = strikes.live(village, null).get(0).factId();
    jdbc.update("update finding set fact_id = ? where id = ?", fact, again.id());

    // then
    assertThatThrownBy(() -> fixture.count(findings.require(again.id())))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("escalation.fact-counted");
  }

  @Test
  void shouldNotLetTheFinderConfirm() {
    // given
    Finding raised = fixture.raised(county, village, village, null);

    // then
    assertThatThrownBy(() -> raised.confirmed(1, raised.foundBy(), raised.raisedAt()))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("escalation.own-finding");
  }

  @Test
  void shouldLetTheStepFallOnWhoAnswersForTheAreaWhenItsCountIsHigher() {
    // given two units of one township
    String other = county.village(1, 2);
    Strike first = fixture.counted(county, village, village, null);

    // when
    Strike second = fixture.counted(county, other, other, null);

    // then
    assertThat(first.addresseeCode()).isEqualTo(village);
    assertThat(second.unitCount()).isEqualTo(1);
    assertThat(second.areaCount()).isEqualTo(2);
    assertThat(second.step()).isEqualTo(Step.INTERVIEW);
    assertThat(second.addresseeCode()).isEqualTo(county.township(1));
    assertThat(cases.require(second.escalationCaseId()).unitCode()).isEqualTo(county.township(1));
  }

  @Test
  void shouldLetTheVillageWithAGridOwnerAnswerForItsPlaces() {
    // given
    String other = county.village(1, 2);
    counties.person("网格长", other, null, "GRID_OWNER");
    fixture.counted(county, village, village, null);

    // when a department strikes at a place in that village
    Strike strike = fixture.counted(county, county.department("LAND"), other, null);

    // then
    assertThat(strike.areaCode()).isEqualTo(county.township(1));
    assertThat(strike.areaCount()).isEqualTo(2);
    assertThat(strike.addresseeCode()).isEqualTo(other);
  }

  @Test
  void shouldCountWithinTheCampaignUnlessItSetsARollingWindowOrOneKind() {
    // given
    long one = campaigns.draft(county, "construction-discharge", List.of(village));
    long other = campaigns.draft(county, "construction-discharge", List.of(village));
    fixture.counted(county, village, village, one);

    // when
    Strike elsewhere = fixture.counted(county, village, village, other);

    // then
    assertThat(elsewhere.unitCount()).isEqualTo(1);

    // when that campaign looks back over others
    policy(other, "\"strikeMonths\":0", "\"strikeMonths\":6");
    Strike rolling = fixture.counted(county, village, village, other);

    // then
    assertThat(rolling.unitCount()).isEqualTo(3);

    // when it counts each kind for itself, and these are all of one
    policy(other, "\"strikeSameKind\":false", "\"strikeSameKind\":true");

    // then
    assertThat(fixture.counted(county, village, village, other).unitCount()).isEqualTo(4);

    // when checks do not strike at all
    policy(other, "[\"check\"]", "[]");

    // then
    assertThatThrownBy(() -> fixture.counted(county, village, village, other))
        .hasMessageContaining("escalation.does-not-count");
  }

  private void policy(long campaign, String from, String to) {
    assertThat(
            jdbc.update(
                "update campaign set policy = replace(policy, ?, ?) where id = ? and policy like"
                    + " concat('%', ?, '%')",
                from, to, campaign, from))
        .isEqualTo(1);
  }

  @Test
  void shouldLowerTheLaterStepWhenAnEarlierStrikeIsTakenBack() {
    // given
    Strike first = fixture.counted(county, village, village, null);
    Strike second = fixture.counted(county, village, village, null);

    // when
    takeBack(first);

    // then
    Strike lowered = strikes.require(second.id());
    assertThat(lowered.step()).isEqualTo(Step.BULLETIN);
    assertThat(lowered.escalationCaseId()).isNotEqualTo(second.escalationCaseId());
    assertThat(cases.require(first.escalationCaseId()).end()).isEqualTo("withdrawn");
    assertThat(cases.require(second.escalationCaseId()).end()).isEqualTo("withdrawn");
    assertThat(cases.require(lowered.escalationCaseId()).closedAt()).isNull();
    assertThatThrownBy(() -> takeBack(first))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("escalation.strike-ended");
  }

  @Test
  void shouldCountMergedFactsOnce() {
    // given
    Strike first = fixture.counted(county, village, village, null);
    Strike second = fixture.counted(county, village, village, null);
    long office = county.holder("CAMPAIGN_OFFICE", county.code());

    // when
    actor.as(
        office,
        () -> {
          merging.merge(first.findingId(), second.findingId(), "同一处钢棚");
          return true;
        });

    // then the earlier stands
    assertThat(strikes.require(first.id()).live()).isTrue();
    assertThat(strikes.require(second.id()).state()).isEqualTo(StrikeState.MERGED);
    assertThat(findings.require(second.findingId()).factId()).isEqualTo(first.factId());
    assertThat(escalations(village)).hasSize(1);

    // and nobody else may say so
    assertThatThrownBy(
            () ->
                actor.as(
                    county.holder("TOWNSHIP_LEADER", county.township(1)),
                    () -> {
                      merging.merge(first.findingId(), second.findingId(), "同一处");
                      return true;
                    }))
        .isInstanceOf(DubanException.class);
  }

  /** Whatever happens in whatever order, each live strike has the one step the plain model says. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void shouldAlwaysAgreeWithThePlainModel(long seed) {
    Random random = new Random(seed);
    List<String> units =
        List.of(village, county.village(1, 2), county.village(2, 1), county.department("LAND"));
    List<Strike> live = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      int what = live.isEmpty() ? 0 : random.nextInt(10);
      if (what < 6) {
        String unit = units.get(random.nextInt(units.size()));
        String place = units.get(random.nextInt(3));
        live.add(fixture.counted(county, unit, place, null));
      } else if (what < 8) {
        takeBack(live.remove(random.nextInt(live.size())));
      } else {
        mergeTwo(live, random);
      }
      shouldBeAsTheModel(live, seed + "/" + i);
    }
  }

  private void mergeTwo(List<Strike> live, Random random) {
    for (Strike one : live) {
      for (Strike other : live) {
        if (one.no() < other.no() && one.unitCode().equals(other.unitCode())) {
          boolean turned = random.nextBoolean();
          actor.asSystem(
              () -> {
                merging.merge(
                    turned ? other.findingId() : one.findingId(),
                    turned ? one.findingId() : other.findingId(),
                    "同一事实");
                return true;
              });
          live.remove(other);
          return;
        }
      }
    }
  }

  private void shouldBeAsTheModel(List<Strike> live, String moment) {
    for (int i = 0; i < live.size(); i++) {
      Strike was = live.get(i);
      int unit = 0;
      int area = 0;
      for (Strike other : live.subList(0, i + 1)) {
        unit += other.unitCode().equals(was.unitCode()) ? 1 : 0;
        area += was.areaCode() != null && was.areaCode().equals(other.areaCode()) ? 1 : 0;
      }
      int higher = Math.max(unit, area);
      Strike now = strikes.require(was.id());
      assertThat(now.unitCount()).as(moment).isEqualTo(unit);
      assertThat(now.areaCount()).as(moment).isEqualTo(area);
      assertThat(now.step())
          .as(moment)
          .isEqualTo(
              higher >= 3 ? Step.INVESTIGATION : higher == 2 ? Step.INTERVIEW : Step.BULLETIN);
      assertThat(now.addresseeCode())
          .as(moment)
          .isEqualTo(area > unit ? was.answerableCode() : was.unitCode());
      CaseFile carried = cases.require(now.escalationCaseId());
      assertThat(carried.closedAt()).as(moment).isNull();
      assertThat(carried.unitCode()).as(moment).isEqualTo(now.addresseeCode());
    }
    // each live strike has one open case, and there are no others
    assertThat(escalations(county.code())).as(moment).hasSize(live.size());
  }

  private void takeBack(Strike strike) {
    actor.asSystem(
        () -> {
          taking.takeBack(strike.id(), StrikeState.TAKEN_BACK, "异议成立");
          return true;
        });
  }

  /** Open cases of steps of the unit and what lies below. */
  private List<Long> escalations(String unit) {
    return jdbc.queryForList(
        "select id from case_file where process_key = 'escalation' and closed_at is null"
            + " and unit_path like concat('%/', ?, '/%')",
        Long.class, unit);
  }

  private static Object orRefusal(Callable<Strike> act) throws Exception {
    try {
      return act.call();
    } catch (DubanException e) {
      return Map.of("refused", e.getMessage());
    }
  }

  private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
    CyclicBarrier together = new CyclicBarrier(acts.size());
    ExecutorService threads = Executors.newFixedThreadPool(acts.size());
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> act : acts) {
        futures.add(
            threads.submit(
                () -> {
                  together.await();
                  return act.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
