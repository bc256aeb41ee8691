package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.inbox.ViewingTask;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every way through {@code check-finding.bpmn}. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class CheckFindingProcessTest {

  @Autowired CountyFixture counties;
  @Autowired CaseWalk walk;
  @Autowired FindingSteps steps;
  @Autowired Findings findings;
  @Autowired Strikes strikes;
  @Autowired Registers registers;
  @Autowired ViewingTask viewing;
  @Autowired RaisingFinding raising;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;

  private County county;
  private String village;
  private CaseFile file;

  @BeforeEach
  void aFinding() {
    county = counties.create();
    village = county.village(1, 1);
    file = steps.raise(county, village);
  }

  @Test
  void shouldStrikeWhenConfirmedAndBeFollowedUpByTheFinderUntilStruckOff() {
    // given
    assertThat(shown("Task_FillSheet", steps.finder(county)).path("place").asString())
        .isEqualTo("村东头");
    steps.fill(county, file);
    steps.answer(file, secretary());
    JsonNode confirming = shown("Task_ConfirmFinding", office());
    assertThat(confirming.path("description").asString()).isEqualTo("新增钢棚一处，约60平方米");
    assertThat(confirming.path("statement").asString()).isEqualTo("情况属实，立即整改");
    assertThat(confirming.path("deadline").asString()).isNotBlank();

    // when
    steps.confirm(county, file, steps.conclusion("confirmed"));

    // then it is in the ledger, supervised by who found it, and counted
    Finding finding = findings.ofCase(file.id()).orElseThrow();
    assertThat(finding.state()).isEqualTo(FindingState.CONFIRMED);
    Registers.Row problem = registers.find(finding.problemId()).orElseThrow();
    assertThat(problem.status()).isEqualTo("RECTIFYING");
    assertThat(problem.unitCode()).isEqualTo(village);
    assertThat(problem.kind()).isEqualTo("违法建设");
    assertThat(problem.fields())
        .containsEntry("description", "新增钢棚一处，约60平方米")
        .containsEntry("reviewer", "甲")
        .containsEntry("responsible", "村主任")
        .containsEntry("source", "检查");
    Strike strike = strikes.ofFinding(finding.id()).orElseThrow();
    assertThat(strike.step()).isEqualTo(Step.BULLETIN);
    assertThat(walk.linked(file, "escalation").id()).isEqualTo(strike.escalationCaseId());

    // when put right only at the second time
    rectify();
    followUp("more");
    rectify();
    followUp("done");

    // then
    assertThat(registers.find(problem.id()).orElseThrow().status()).isEqualTo("STRUCK_OFF");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(walk.passed(file)).contains("Task_StrikeOff", "End_StruckOff");
  }

  @Test
  void shouldBeDecidedWithoutAnAnswerThatDoesNotCome() {
    // given
    steps.fill(county, file);

    // when
    walk.fire(file, "Timer_NoAnswer");
    steps.confirm(county, file, steps.conclusion("not"));

    // then nothing strikes
    Finding finding = findings.ofCase(file.id()).orElseThrow();
    assertThat(finding.state()).isEqualTo(FindingState.NOT_CONFIRMED);
    assertThat(strikes.ofFinding(finding.id())).isEmpty();
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(walk.passed(file)).contains("Task_RefuseFinding", "End_NotConfirmed");
  }

  @Test
  void shouldGiveTwoConfirmedAtTheSameMomentTwoSteps() throws Exception {
    // given two officers of the office, each about to confirm
    long second = counties.person("乙", county.code(), null, "CAMPAIGN_OFFICE");
    CaseFile other = steps.raise(county, village);
    for (CaseFile f : List.of(file, other)) {
      steps.fill(county, f);
      steps.answer(f, secretary());
    }
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);

    // when
    try {
      Future<?> one = threads.submit(() -> confirmTogether(together, file, office()));
      Future<?> two = threads.submit(() -> confirmTogether(together, other, second));
      one.get();
      two.get();
    } finally {
      threads.shutdownNow();
    }

    // then
    assertThat(strikes.live(village, null))
        .extracting(Strike::step)
        .containsExactly(Step.BULLETIN, Step.INTERVIEW);
  }

  private Object confirmTogether(CyclicBarrier together, CaseFile f, long officer)
      throws Exception {
    together.await();
    walk.complete(f, "Task_ConfirmFinding", officer, steps.conclusion("confirmed"));
    return f;
  }

  @Test
  void shouldNotCountTheSameFactTwice() {
    // given
    Strike first = steps.struck(county, village);
    steps.fill(county, file);
    steps.answer(file, secretary());
    JsonNode facts = shown("Task_ConfirmFinding", office()).path("facts");
    Map<String, Object> same = steps.conclusion("same");

    // then it must say which
    assertThatThrownBy(() -> steps.confirm(county, file, same))
        .hasMessageContaining("escalation.cannot-merge");

    // when
    same.put("sameAs", facts.path(0).path("value").asString());
    steps.confirm(county, file, same);

    // then
    Finding finding = findings.ofCase(file.id()).orElseThrow();
    assertThat(finding.state()).isEqualTo(FindingState.MERGED);
    assertThat(finding.factId()).isEqualTo(first.factId());
    assertThat(strikes.live(village, null)).hasSize(1);
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(walk.passed(file)).contains("Task_MergeFinding", "End_SameFact");
  }

  @Test
  void shouldBeConfirmedNeitherByWhoFoundItNorByWhoAnswered() {
    // given
    long both = counties.person("兼职", county.code(), null, "CAMPAIGN_OFFICE");
    CaseFile own =
        actor.as(
            both,
            () -> {
              Finding f =
                  raising.raise(
                      new RaisingFinding.NewFinding(
                          village,
                          null,
                          "村西",
                          null,
                          "污水直排",
                          CheckWay.OPEN,
                          clock.today(),
                          "污水直排入河",
                          null));
              return walk.byId(f.caseId());
            });
    walk.complete(
        own,
        "Task_FillSheet",
        both,
        Map.of("place", "村西", "description", "污水直排入河", "signature", "甲"),
        "site");
    steps.answer(own, secretary());

    // then
    assertThatThrownBy(
            () -> walk.complete(own, "Task_ConfirmFinding", both, steps.conclusion("confirmed")))
        .isInstanceOf(DubanException.class);
    steps.confirm(county, own, steps.conclusion("confirmed"));
    assertThat(strikes.live(village, null)).hasSize(1);
  }

  @Test
  void shouldBeOneFindingHoweverOftenItIsSent() {
    // given
    RaisingFinding.NewFinding found =
        new RaisingFinding.NewFinding(
            village, null, "村北", null, "违法建设", CheckWay.OPEN, clock.today(), "围墙", "key-1");

    // when
    Finding first = actor.as(steps.finder(county), () -> raising.raise(found));
    Finding second = actor.as(steps.finder(county), () -> raising.raise(found));

    // then
    assertThat(second.id()).isEqualTo(first.id());
  }

  @Test
  void shouldNotBeRaisedByThoseWhoMayNotNorForTheFuture() {
    RaisingFinding.NewFinding tomorrow =
        new RaisingFinding.NewFinding(
            village,
            null,
            "村北",
            null,
            "违法建设",
            CheckWay.OPEN,
            clock.today().plusDays(1),
            "围墙",
            null);
    assertThatThrownBy(() -> actor.as(steps.finder(county), () -> raising.raise(tomorrow)))
        .hasMessageContaining("escalation.found-in-future");
    assertThatThrownBy(() -> actor.as(secretary(), () -> raising.raise(tomorrow)))
        .isInstanceOf(DubanException.class);
    RaisingFinding.NewFinding there =
        new RaisingFinding.NewFinding(
            village,
            county.village(2, 1),
            "邻镇",
            null,
            "违法建设",
            CheckWay.OPEN,
            clock.today(),
            "围墙",
            null);
    assertThatThrownBy(() -> actor.as(steps.finder(county), () -> raising.raise(there)))
        .isInstanceOf(DubanException.class);
    long elsewhere = county.holders("CHECK_TEAM", county.township(2)).get(0);
    assertThatThrownBy(() -> actor.as(elsewhere, () -> raising.raise(tomorrow)))
        .isInstanceOf(DubanException.class);
  }

  private void rectify() {
    walk.complete(
        file,
        "Task_RectifyFinding",
        secretary(),
        Map.of("measures", "已拆除", "signature", "乙"),
        "before",
        "after");
  }

  private void followUp(String conclusion) {
    Map<String, Object> data =
        new HashMap<>(Map.of("conclusion", conclusion, "progress", "现场查看", "signature", "甲"));
    walk.complete(file, "Task_FollowUp", steps.finder(county), data);
  }

  private JsonNode shown(String task, long person) {
    return actor.as(person, () -> viewing.view(walk.task(file, task).getId()).form().data());
  }

  private long secretary() {
    return county.holder("BRANCH_SECRETARY", village);
  }

  private long office() {
    return county.holder("CAMPAIGN_OFFICE", county.code());
  }
}
