package org.duban.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.archive.ArchivePart.Line;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient.Answer;
import org.duban.inbox.InboxFixture;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions.PersonStanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every way through {@code appeal.bpmn}, and what is refused before it begins. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class AppealProcessTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired CaseWalk walk;
  @Autowired CurrentActor actor;
  @Autowired Cases cases;
  @Autowired ChangingPosts posts;
  @Autowired TestDecisions decisions;
  @Autowired Appeals appeals;
  @Autowired AppealParts parts;
  @Autowired FilingAppeal filing;
  @Autowired LoginFixture logins;
  @Autowired ProductClock clock;

  private County county;
  private String village;
  private long subject;
  private CaseFile disposition;

  @BeforeEach
  void aDecisionThatWasDelivered() {
    county = counties.create(1, 1, 4);
    village = county.village(1, 1);
    subject = county.member(1, 1, 1);
    disposition = inbox.open(subject, village, "ORGANISATION_DEPT");
    decide(clock.today().minusDays(5), "ADMONITION", "BULLETIN");
  }

  @Test
  void shouldUpholdAndLetTheReReviewGoToOtherHands() {
    // when the re-check upholds
    CaseFile recheck = file(AppealKind.RECHECK);
    assertThat(walk.waiting(recheck)).containsExactly("Task_Accept");
    assertThat(recheck.dueAt().toLocalDate())
        .isEqualTo(appeals.find(recheck.id()).orElseThrow().decideBy());
    handle(recheck, organisation(), linkedLeader(), decision("UPHELD"));

    // then
    assertThat(walk.reload(recheck).end()).isEqualTo("closed");
    assertThat(walk.reload(recheck).status()).isEqualTo("UPHELD");
    assertThat(walk.passed(recheck))
        .contains("Task_Settle", "Task_RecordDelivery", "Task_TellDecided", "End_Upheld");
    assertThat(decisions.changes(disposition))
        .containsExactly(new TestDecisions.Change(AppealEnd.UPHELD, null, "理由"));

    // when the re-review revokes
    CaseFile rereview = file(AppealKind.REREVIEW);
    assertThat(cases.linked(rereview.id(), "appeal"))
        .extracting(CaseFile::id)
        .containsExactlyInAnyOrder(disposition.id(), recheck.id());
    handle(
        rereview,
        county.holder("DISCIPLINE_COMMISSION", county.code()),
        county.holder("COUNTY_LEADER", county.code()),
        decision("REVOKED"));

    // then
    assertThat(walk.passed(rereview)).contains("End_Revoked");
    assertThat(decisions.ofCase(disposition.id()).orElseThrow().inEffect()).isFalse();
  }

  @Test
  void shouldChangeToSomethingLighterOnly() {
    // given
    CaseFile file = file(AppealKind.RECHECK);
    accept(file, "accept");
    examine(file, organisation());

    // when, then
    for (List<String> kinds :
        List.of(
            List.of("VETO"),
            List.of("ADMONITION", "BULLETIN"),
            List.of("ADMONITION", "BULLETIN", "TALK"),
            List.<String>of())) {
      Map<String, Object> wrong = new HashMap<>(decision("CHANGED"));
      wrong.put("kinds", kinds);
      assertThatThrownBy(() -> walk.complete(file, "Task_Decide", linkedLeader(), wrong))
          .isInstanceOf(DubanException.class);
    }
    Map<String, Object> upheld = new HashMap<>(decision("UPHELD"));
    upheld.put("kinds", List.of("TALK"));
    assertThatThrownBy(() -> walk.complete(file, "Task_Decide", linkedLeader(), upheld))
        .hasMessageContaining("appeal.kinds-not-changed");
    assertThat(walk.waiting(file)).containsExactly("Task_Decide");
    assertThat(decisions.changes(disposition)).isEmpty();

    // when
    Map<String, Object> lighter = new HashMap<>(decision("CHANGED"));
    lighter.put("kinds", List.of("CRITICISM"));
    walk.complete(file, "Task_Decide", linkedLeader(), lighter);
    deliver(file, organisation());

    // then
    assertThat(walk.passed(file)).contains("End_Changed");
    assertThat(decisions.changes(disposition))
        .containsExactly(new TestDecisions.Change(AppealEnd.CHANGED, List.of("CRITICISM"), "理由"));
    JsonNode view = logins.as(subject).get("/api/appeals/" + file.id()).json();
    assertThat(view.path("outcome").asString()).isEqualTo("CHANGED");
    assertThat(view.path("kinds").get(0).path("name").asString()).isEqualTo("批评教育");
    assertThat(view.path("deliveryWay").asString()).isEqualTo("本人签收");
    assertThat(view.path("state").asString()).isEqualTo("ENDED");
    assertThat(actor.asSystem(() -> parts.parts(walk.reload(file))).get(0).lines())
        .contains(new Line("减轻后的处理", "批评教育"), new Line("结果", "减轻处理"));
  }

  @Test
  void shouldKeepOutEverybodyWhoActedInTheDecision() {
    // given the organisation department's only official has verified in the disposition
    inbox.complete(subject, disposition, "Task_Fill", "pass");
    inbox.complete(organisation(), disposition, "Task_Verify", "pass");

    // when
    CaseFile file = file(AppealKind.RECHECK);

    // then
    assertThatThrownBy(() -> accept(file, "accept"))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("inbox.excluded.acted_in");

    // when another one comes
    long other = counties.person("另一组织干部", county.code(), null, "ORGANISATION_DEPT");
    walk.complete(file, "Task_Accept", other, acceptance("accept"));
    examine(file, other);

    // then who examined does not decide
    actor.asSystem(() -> posts.begin(other, "LINKED_LEADER", county.code(), null, null));
    assertThatThrownBy(() -> walk.complete(file, "Task_Decide", other, decision("UPHELD")))
        .isInstanceOf(DubanException.class);
    walk.complete(file, "Task_Decide", linkedLeader(), decision("UPHELD"));
    deliver(file, other);

    // and whoever acted in the re-check is kept out of the re-review
    CaseFile rereview = file(AppealKind.REREVIEW);
    actor.asSystem(() -> posts.begin(other, "DISCIPLINE_COMMISSION", county.code(), null, null));
    assertThatThrownBy(() -> walk.complete(rereview, "Task_Accept", other, acceptance("accept")))
        .hasMessageContaining("inbox.excluded.acted_in");
  }

  @Test
  void shouldAskForASupplementAndTakeItUpAgain() {
    // given
    CaseFile file = file(AppealKind.RECHECK);

    // when
    accept(file, "supplement");
    assertThat(walk.waiting(file)).containsExactly("Task_Supplement");
    walk.complete(
        file,
        "Task_Supplement",
        subject,
        Map.of("action", "supply", "supplement", "补充材料", "signature", "张"));

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_Accept");

    // when he gives up
    accept(file, "supplement");
    walk.complete(file, "Task_Supplement", subject, Map.of("action", "withdraw", "signature", "张"));

    // then he may file again
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(walk.passed(file)).contains("Task_SettleWithdrawn", "Task_TellWithdrawn");
    assertThat(walk.waiting(file(AppealKind.RECHECK))).containsExactly("Task_Accept");
  }

  @Test
  void shouldTakeSilenceAsWithdrawal() {
    // given
    CaseFile file = file(AppealKind.RECHECK);
    accept(file, "supplement");

    // when
    walk.fire(file, "Timer_NotSupplied");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(appeals.find(file.id()).orElseThrow().outcome()).isEqualTo(AppealEnd.WITHDRAWN);
  }

  @Test
  void shouldEndWhenNothingIsHandedIn() {
    // given it was opened and not handed in
    CaseFile file =
        walk.open(
            "appeal",
            village,
            subject,
            Map.of("appealKind", "RECHECK", "appealAuthority", "township", "decideBy", day(30)));
    actor.asSystem(
        () -> {
          appeals.add(
              new Appeal(
                  file.id(),
                  disposition.id(),
                  AppealKind.RECHECK,
                  AppealRegime.DISCIPLINE,
                  subject,
                  clock.today(),
                  null,
                  clock.today(),
                  null,
                  null,
                  null,
                  null,
                  null));
          return null;
        });

    // when he tries again, it is taken up where it stands
    CaseFile same = file(AppealKind.RECHECK);

    // then
    assertThat(same.id()).isEqualTo(file.id());
    assertThat(walk.waiting(file)).containsExactly("Task_Accept");

    // when another is never handed in
    CaseFile idle =
        walk.open(
            "appeal",
            village,
            subject,
            Map.of("appealKind", "REREVIEW", "appealAuthority", "township", "decideBy", day(30)));
    actor.asSystem(
        () -> {
          appeals.add(
              new Appeal(
                  idle.id(),
                  disposition.id(),
                  AppealKind.REREVIEW,
                  AppealRegime.DISCIPLINE,
                  subject,
                  clock.today(),
                  null,
                  clock.today(),
                  null,
                  null,
                  null,
                  null,
                  null));
          return null;
        });
    walk.fire(idle, "Timer_NotFiled");

    // then
    assertThat(walk.reload(idle).end()).isEqualTo("withdrawn");
  }

  @Test
  void shouldRejectWithReasonsAndStillLeaveTheReReview() {
    // given
    CaseFile file = file(AppealKind.RECHECK);

    // when
    accept(file, "reject");
    Map<String, Object> told =
        Map.of("deliveryWay", "NOTICE", "deliveredOn", day(0), "receiver", "王");
    walk.complete(file, "Task_TellRejection", organisation(), told);

    // then
    assertThat(walk.reload(file).end()).isEqualTo("terminated");
    assertThat(walk.passed(file)).contains("Task_TellRejected", "End_Rejected");
    assertThat(decisions.changes(disposition)).isEmpty();
    assertThat(appeals.find(file.id()).orElseThrow().deliveredOn())
        .isEqualTo(clock.today().plusDays(30));
    assertThat(post(subject, AppealKind.RECHECK).status()).isEqualTo(409);
    assertThat(walk.waiting(file(AppealKind.REREVIEW))).containsExactly("Task_Accept");
  }

  @Test
  void shouldRefuseAnAppealAfterItsLimitNamingIt() {
    // given
    LocalDate delivered = clock.today().minusMonths(1).minusDays(15);
    decide(delivered, "ADMONITION");

    // when
    Answer answer = post(subject, AppealKind.RECHECK);

    // then
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("appeal.too-late");
    assertThat(answer.text()).contains(delivered.toString(), "1个月");
    assertThat(cases.linked(disposition.id(), "appeal")).isEmpty();
    JsonNode options =
        logins.as(subject).get("/api/appeals/options?disposition=" + disposition.id()).json();
    assertThat(options.path("options").get(0).path("allowed").asBoolean()).isFalse();
    assertThat(options.path("options").get(0).path("reason").asString()).contains("期限");

    // when by the party there is no limit
    decide(delivered.minusYears(3), "PARTY_WARNING");
    assertThat(post(subject, AppealKind.RECHECK).status()).isEqualTo(201);
  }

  @Test
  void shouldRefuseAReReviewAfterItsLimit() {
    // given a re-check of a civil servant delivered at once
    decisions.decide(
        disposition, subject, PersonStanding.CIVIL_SERVANT, "township", clock.today(), "TALK");
    CaseFile recheck = file(AppealKind.RECHECK);
    handle(recheck, organisation(), linkedLeader(), decision("UPHELD"));

    // when it was told long ago
    actor.asSystem(
        () -> {
          appeals.deliver(recheck.id(), clock.today().minusDays(30));
          return null;
        });

    // then
    Answer late = post(subject, AppealKind.REREVIEW);
    assertThat(late.code()).isEqualTo("appeal.too-late");
    assertThat(late.text()).contains("15日");
  }

  @Test
  void shouldRefuseStrangersTwiceAndWhatComesTooEarly() {
    // a stranger, and one who may see the case but is not its subject
    assertThat(post(county.member(1, 1, 2), AppealKind.RECHECK).status()).isEqualTo(404);
    Answer official = post(organisation(), AppealKind.RECHECK);
    assertThat(official.status()).isEqualTo(403);
    assertThat(official.code()).isEqualTo("appeal.not-subject");
    assertThat(logins.nobody().get("/api/appeals/1").status()).isEqualTo(401);

    // before the re-check, before delivery
    assertThat(post(subject, AppealKind.REREVIEW).code()).isEqualTo("appeal.recheck-first");
    decisions.decideUndelivered(disposition, subject, "TALK");
    assertThat(post(subject, AppealKind.RECHECK).code()).isEqualTo("appeal.not-delivered");
    decide(clock.today(), "TALK");

    // twice
    assertThat(post(subject, AppealKind.RECHECK).status()).isEqualTo(201);
    Answer twice = post(subject, AppealKind.RECHECK);
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.code()).isEqualTo("appeal.twice");
    assertThat(cases.linked(disposition.id(), "appeal")).hasSize(1);

    // what is nothing
    Map<String, Object> empty = new HashMap<>(request(AppealKind.RECHECK));
    empty.put("reason", " ");
    assertThat(logins.as(subject).post("/api/appeals", empty).status()).isIn(400, 422);
    CaseFile undecided = inbox.open(subject, village, "VILLAGE_LIAISON");
    Map<String, Object> none = new HashMap<>(request(AppealKind.RECHECK));
    none.put("dispositionCaseId", undecided.id());
    assertThat(logins.as(subject).post("/api/appeals", none).code())
        .isEqualTo("appeal.no-decision");
  }

  @Test
  void shouldTakeOneOfTwoFiledAtTheSameMoment() throws Exception {
    // given
    logins.account(subject);

    // when
    ExecutorService both = Executors.newFixedThreadPool(2);
    List<Future<Integer>> answers =
        both.invokeAll(
            List.of(
                () -> post(subject, AppealKind.RECHECK).status(),
                () -> post(subject, AppealKind.RECHECK).status()));
    both.shutdown();

    // then
    assertThat(List.of(answers.get(0).get(), answers.get(1).get())).contains(201);
    assertThat(appeals.against(disposition.id())).hasSize(1);
    assertThat(cases.linked(disposition.id(), "appeal")).hasSize(1);
  }

  @Test
  void shouldTakeADoubleClickAsOne() {
    Map<String, Object> request = request(AppealKind.RECHECK);
    Answer first = logins.as(subject).post("/api/appeals", request);
    Answer again = logins.as(subject).post("/api/appeals", request);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().path("caseId").asLong())
        .isEqualTo(first.json().path("caseId").asLong());
  }

  @Test
  void shouldTakePaperByAssistedEntryCountedFromItsReceipt() {
    // given the paper came in on the last day, and is entered after it
    LocalDate delivered = clock.today().minusMonths(1).minusDays(20);
    decide(delivered, "ADMONITION");
    long clerk = county.holder("ENTRY_CLERK", village);
    Map<String, Object> request = new HashMap<>(request(AppealKind.RECHECK));
    request.put("forPersonId", subject);

    // when, then
    assertThat(logins.as(clerk).post("/api/appeals", request).code()).isEqualTo("appeal.too-late");
    request.put("receivedOn", day(1));
    assertThat(logins.as(clerk).post("/api/appeals", request).code())
        .isEqualTo("appeal.received-in-future");
    request.put("receivedOn", delivered.plusDays(20).toString());
    Answer filed = logins.as(clerk).post("/api/appeals", request);
    assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    CaseFile file = cases.require(filed.json().path("caseId").asLong());
    JsonNode view = logins.as(subject).get("/api/appeals/" + file.id()).json();
    assertThat(view.path("enteredFor").asBoolean()).isTrue();
    assertThat(view.path("reason").asString()).isEqualTo("处理过重");

    // and who entered it does not accept it
    actor.asSystem(() -> posts.begin(clerk, "ORGANISATION_DEPT", county.code(), null, null));
    assertThatThrownBy(() -> walk.complete(file, "Task_Accept", clerk, acceptance("accept")))
        .hasMessageContaining("inbox.excluded.acted");

    // nor may just anyone enter
    request.put("requestKey", UUID.randomUUID().toString());
    assertThat(logins.as(county.member(1, 1, 3)).post("/api/appeals", request).status())
        .isEqualTo(403);
  }

  @Test
  void shouldNotTakeADeliveryThatCannotBe() {
    CaseFile file = file(AppealKind.RECHECK);
    accept(file, "accept");
    examine(file, organisation());
    walk.complete(file, "Task_Decide", linkedLeader(), decision("UPHELD"));
    for (int days : new int[] {-1, 1}) {
      assertThatThrownBy(
              () ->
                  walk.complete(
                      file,
                      "Task_Deliver",
                      organisation(),
                      Map.of("deliveryWay", "RECEIVED", "deliveredOn", day(days), "receiver", "张")))
          .hasMessageContaining("appeal.delivered-when");
    }
    assertThat(walk.waiting(file)).containsExactly("Task_Deliver");
  }

  private void decide(LocalDate delivered, String... kinds) {
    decisions.decide(
        disposition, subject, PersonStanding.VILLAGE_STAFF, "township", delivered, kinds);
  }

  private CaseFile file(AppealKind kind) {
    Appeal filed =
        actor.as(
            subject,
            () ->
                filing.file(
                    new AppealFiling(disposition.id(), kind, "处理过重", "张", null, null, null)));
    return cases.require(filed.caseId());
  }

  private Answer post(long person, AppealKind kind) {
    return logins.as(person).post("/api/appeals", request(kind));
  }

  private Map<String, Object> request(AppealKind kind) {
    return Map.of(
        "dispositionCaseId",
        disposition.id(),
        "kind",
        kind.name(),
        "reason",
        "处理过重",
        "signature",
        "张",
        "requestKey",
        UUID.randomUUID().toString());
  }

  /** From acceptance to delivery. */
  private void handle(CaseFile file, long examiner, long decider, Map<String, Object> decision) {
    walk.complete(file, "Task_Accept", examiner, acceptance("accept"));
    examine(file, examiner);
    walk.complete(file, "Task_Decide", decider, decision);
    deliver(file, examiner);
  }

  private void accept(CaseFile file, String conclusion) {
    walk.complete(file, "Task_Accept", organisation(), acceptance(conclusion));
  }

  private static Map<String, Object> acceptance(String conclusion) {
    return Map.of("conclusion", conclusion, "acceptReason", "材料情况");
  }

  private void examine(CaseFile file, long examiner) {
    walk.complete(
        file,
        "Task_Examine",
        examiner,
        Map.of("heard", true, "findings", "查明", "proposal", "UPHELD", "signature", "审"));
  }

  private static Map<String, Object> decision(String outcome) {
    return Map.of(
        "outcome",
        outcome,
        "decisionReason",
        "理由",
        "decisionNumber",
        "复〔2026〕1号",
        "signature",
        "决");
  }

  private void deliver(CaseFile file, long examiner) {
    walk.complete(
        file,
        "Task_Deliver",
        examiner,
        Map.of("deliveryWay", "RECEIVED", "deliveredOn", day(0), "receiver", "张"));
  }

  private long organisation() {
    return county.holder("ORGANISATION_DEPT", county.code());
  }

  private long linkedLeader() {
    return county.holder("LINKED_LEADER", county.code());
  }

  private String day(int fromToday) {
    return clock.today().plusDays(fromToday).toString();
  }
}
