package org.duban.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.campaign.CampaignFixture.sheet;
import static org.duban.campaign.CampaignFixture.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.campaign.CampaignFixture;
import org.duban.campaign.RoundBatches;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is due, and for which of the reasons. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class DispositionBatchesTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired DispositionFixture fixture;
  @Autowired RoundBatches rounds;
  @Autowired DispositionBatches batches;
  @Autowired Dispositions dispositions;
  @Autowired Registers registers;
  @Autowired Cases cases;
  @Autowired CaseWalk walk;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long campaign;
  private long member;
  private CaseFile declaration;

  @BeforeEach
  void aDeclarationWithTwoProblems() {
    county = counties.create(1, 1, 4);
    String village = county.village(1, 1);
    campaign = campaigns.draft(county, "construction-discharge", List.of(village));
    campaigns.launched(county, campaign);
    member = county.member(1, 1, 1);
    declaration = campaigns.declaration(campaign, member);
    campaigns.complete(
        member, declaration, "Task_FillDeclaration", sheet("land_farmland", "discharge_farming"));
    campaigns.complete(
        county.holder("VILLAGE_LIAISON", village),
        declaration,
        "Task_VerifyDeclaration",
        verdict("pass"));
    campaigns.complete(
        county.holder("BRANCH_SECRETARY", village),
        declaration,
        "Task_VerifyDeclaration",
        verdict("pass"));
    jdbc.update("update declaration_round set listed_at = now(3) where campaign_id = ?", campaign);
    rounds.runAll();
    assertThat(campaigns.status(declaration)).isEqualTo("AWAITING_DISPOSITION");
  }

  @Test
  void shouldWaitWhileAProblemIsOpenAndNoDateHasPassed() {
    strikeOff(problems().get(0));

    batches.runAll();

    assertThat(cases.linked(declaration.id(), "disposition")).isEmpty();
  }

  @Test
  void shouldOpenOnceEverythingWasPutRightAndProposeExemption() {
    // given
    problems().forEach(this::strikeOff);

    // when
    batches.runAll();
    batches.runAll();

    // then
    Disposition d = opened();
    assertThat(d.openedFor()).isEqualTo(OpenedFor.RECTIFIED);
    assertThat(dispositions.problemRows(d.caseId()))
        .containsExactlyInAnyOrderElementsOf(problems());
    assertThat(d.declaredInTime()).isTrue();
    assertThat(d.rectified()).isEqualTo(Rectified.IN_TIME);

    // when the facts are confirmed
    CaseFile file = cases.require(d.caseId());
    long organiser = county.holder("TOWNSHIP_ORGANISER", county.township(1));
    walk.complete(file, "Task_ConfirmFacts", organiser, DispositionFixture.facts("ORDINARY"));
    assertThat(dispositions.require(d.caseId()).outcome()).isEqualTo(Outcome.EXEMPT);

    // when decided and delivered, the declaration awaits nothing more
    walk.complete(file, "Task_Draft", organiser, fixture.draft("EXEMPT", "EXEMPT"));
    walk.complete(file, "Task_Defend", member, Map.of("mode", "WAIVED", "signature", "签"));
    walk.complete(
        file,
        "Task_Review",
        county.holder("TOWNSHIP_DISCIPLINE", county.township(1)),
        DispositionFixture.review("agree"));
    walk.complete(
        file,
        "Task_Approve",
        county.holder("TOWNSHIP_LEADER", county.township(1)),
        DispositionFixture.approval("approve"));
    walk.complete(file, "Task_Deliver", organiser, fixture.delivery("RECEIVED"), "receipt");
    assertThat(campaigns.status(declaration)).isEqualTo("DISPOSED");
  }

  @Test
  void shouldOpenOneWhenTwoNodesFindIt() throws Exception {
    // given
    problems().forEach(this::strikeOff);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Boolean> node =
        () -> {
          together.await();
          batches.runAll();
          return true;
        };

    // when
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      for (Future<Boolean> done : nodes.invokeAll(List.of(node, node))) {
        done.get();
      }
    } finally {
      nodes.shutdown();
    }

    // then
    assertThat(dispositions.problemRows(opened().caseId())).hasSize(2);
  }

  @Test
  void shouldOpenWhenTheLeniencyDateHasPassed() {
    dates(clock.today().minusDays(1), clock.today().plusDays(30));

    batches.runAll();

    assertThat(opened().openedFor()).isEqualTo(OpenedFor.LENIENCY_DATE);
    assertThat(opened().rectified()).isEqualTo(Rectified.OPEN);
  }

  @Test
  void shouldNotOpenOnTheLeniencyDateItself() {
    dates(clock.today(), clock.today().plusDays(30));

    batches.runAll();

    assertThat(cases.linked(declaration.id(), "disposition")).isEmpty();
  }

  @Test
  void shouldOpenWhenTheRefusalDateHasPassed() {
    dates(clock.today().minusDays(30), clock.today().minusDays(1));

    batches.runAll();

    assertThat(opened().openedFor()).isEqualTo(OpenedFor.REFUSAL_DATE);
    assertThat(opened().openAtRefusal()).isTrue();
  }

  @Test
  void shouldOpenOnRefusal() {
    actor.asSystem(
        () -> {
          registers.setStatus(problems().get(0), "ENFORCING");
          return true;
        });

    batches.runAll();

    assertThat(opened().openedFor()).isEqualTo(OpenedFor.REFUSED);
  }

  private Disposition opened() {
    List<CaseFile> linked = cases.linked(declaration.id(), "disposition");
    assertThat(linked).hasSize(1);
    return dispositions.require(linked.get(0).id());
  }

  private List<Long> problems() {
    return jdbc.queryForList(
        "select id from register_row where campaign_id = ? and person_id = ? order by id",
        Long.class,
        campaign,
        member);
  }

  private void strikeOff(long row) {
    actor.asSystem(
        () -> {
          registers.setStatus(row, "STRUCK_OFF");
          return true;
        });
  }

  private void dates(LocalDate leniency, LocalDate refusal) {
    jdbc.update(
        "update campaign set leniency_date = ?, refusal_date = ? where id = ?",
        leniency,
        refusal,
        campaign);
  }
}
