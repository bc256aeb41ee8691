package org.duban.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.casefile.TellingCases;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient.Answer;
import org.duban.inbox.InboxFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.duban.rule.Sanctions.PersonStanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every way through {@code veto.bpmn}. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class VetoProcessTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired CaseWalk walk;
  @Autowired CurrentActor actor;
  @Autowired OpeningLinkedCase opening;
  @Autowired TellingCases telling;
  @Autowired TestDecisions decisions;
  @Autowired Registers registers;
  @Autowired LoginFixture logins;
  @Autowired ProductClock clock;

  private County county;
  private String village;
  private long subject;
  private CaseFile disposition;
  private CaseFile veto;

  @BeforeEach
  void aVetoForAYear() {
    county = counties.create(1, 1, 4);
    village = county.village(1, 1);
    subject = county.member(1, 1, 1);
    disposition = inbox.open(subject, village, "DISCIPLINE_COMMISSION");
    decisions.decide(disposition, subject, PersonStanding.OTHER, "township", clock.today(), "VETO");
    veto = open(clock.today().plusYears(1));
  }

  @Test
  void shouldBeInTheLedgerWithReasonBasisAndEnd() {
    Registers.Row row = row();
    assertThat(row.status()).isEqualTo("ACTIVE");
    assertThat(row.personId()).isEqualTo(subject);
    assertThat(row.unitCode()).isEqualTo(village);
    assertThat(row.fields())
        .containsEntry("reason", "原认定事实")
        .containsEntry("basis", "决〔2026〕1号：原依据")
        .containsEntry("from", clock.today().toString())
        .containsEntry("until", clock.today().plusYears(1).toString());
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    assertThat(logins.as(leader).get("/api/registers/veto/rows").text()).contains(row.number());
    County elsewhere = counties.create(1, 1, 1);
    long stranger = elsewhere.holder("TOWNSHIP_LEADER", elsewhere.township(1));
    assertThat(logins.as(stranger).get("/api/registers/veto/rows").text())
        .doesNotContain(row.number());
  }

  @Test
  void shouldEndByItself() {
    // when
    walk.fire(veto, "Timer_VetoEnds");

    // then
    assertThat(row().status()).isEqualTo("EXPIRED");
    assertThat(walk.reload(veto).end()).isEqualTo("closed");
    assertThat(walk.passed(veto)).contains("Task_ExpireVeto", "Task_TellExpired", "End_Expired");
    assertThat(contest(subject).code()).isEqualTo("appeal.veto-ended");
  }

  @Test
  void shouldBeLiftedWhenAContestIsRight() {
    // given
    assertThat(contest(subject).status()).isEqualTo(201);
    assertThat(walk.waiting(veto)).containsExactly("Task_CheckContest");
    assertThat(contest(subject).code()).isEqualTo("appeal.veto-contest-open");

    // when
    check("lift");

    // then
    assertThat(row().status()).isEqualTo("LIFTED");
    assertThat(row().fields()).containsEntry("contest", "答复");
    assertThat(walk.reload(veto).end()).isEqualTo("closed");
    assertThat(walk.passed(veto)).contains("Task_LiftVeto", "Task_TellLifted", "End_Lifted");
  }

  @Test
  void shouldBeKeptWhenAContestIsWrongAndMayBeContestedAgain() {
    // given
    contest(subject);

    // when
    check("keep");

    // then
    assertThat(walk.waiting(veto)).isEmpty();
    assertThat(walk.passed(veto)).contains("Task_NoteKept", "Task_TellKept");
    assertThat(row().status()).isEqualTo("ACTIVE");
    assertThat(row().fields()).containsEntry("contest", "答复");

    JsonNode view = logins.as(subject).get("/api/vetoes/" + veto.id()).json();
    assertThat(view.path("reason").asString()).isEqualTo("原认定事实");
    assertThat(view.path("mayContest").asBoolean()).isTrue();
    assertThat(view.path("contests").get(0).path("upheld").asBoolean(true)).isFalse();
    assertThat(view.path("contests").get(0).path("answer").asString()).isEqualTo("答复");
    assertThat(logins.as(county.member(1, 1, 2)).get("/api/vetoes/" + veto.id()).status())
        .isEqualTo(404);
    assertThat(
            logins
                .as(commission())
                .get("/api/vetoes/" + veto.id())
                .json()
                .path("mayContest")
                .asBoolean(true))
        .isFalse();

    // when again, and its time ends meanwhile
    assertThat(contest(subject).status()).isEqualTo(201);
    walk.fire(veto, "Timer_VetoEnds");

    // then
    assertThat(row().status()).isEqualTo("EXPIRED");
    assertThat(walk.waiting(veto)).isEmpty();
  }

  @Test
  void shouldFallWithTheDecision() {
    // given a contest is being checked
    contest(subject);

    // when
    actor.asSystem(
        () -> telling.tell(disposition.id(), "Message_SanctionRevoked", "veto", "", Map.of()));

    // then
    assertThat(row().status()).isEqualTo("LIFTED");
    assertThat(walk.reload(veto).end()).isEqualTo("withdrawn");
    assertThat(walk.passed(veto)).contains("Task_LiftRevoked", "Task_TellRevoked");
  }

  @Test
  void shouldForgetAContestThatIsNotHandedIn() {
    // given the task was opened and nothing was handed in
    actor.asSystem(
        () -> telling.tell(veto.id(), "Message_VetoContested", "", veto.number(), Map.of()));
    assertThat(walk.waiting(veto)).containsExactly("Task_Contest");

    // when
    walk.fire(veto, "Timer_NotHandedIn");

    // then
    assertThat(walk.waiting(veto)).isEmpty();

    // when opened again and then handed in
    actor.asSystem(
        () -> telling.tell(veto.id(), "Message_VetoContested", "", veto.number(), Map.of()));
    assertThat(contest(subject).status()).isEqualTo(201);

    // then
    assertThat(walk.waiting(veto)).containsExactly("Task_CheckContest");
  }

  @Test
  void shouldHaveTheContestCheckedBySomeoneElse() {
    // given the commission's only official acted in the decision
    inbox.complete(subject, disposition, "Task_Fill", "pass");
    inbox.complete(commission(), disposition, "Task_Verify", "pass");
    contest(subject);

    // when, then
    assertThatThrownBy(() -> check("keep")).hasMessageContaining("inbox.excluded.acted_in");
    long other = counties.person("另一纪检干部", county.code(), null, "DISCIPLINE_COMMISSION");
    walk.complete(veto, "Task_CheckContest", other, answer("lift"));
    assertThat(row().status()).isEqualTo("LIFTED");
  }

  @Test
  void shouldTakeContestsOfTheSubjectOnlyOrFromHisPaper() {
    assertThat(contest(county.member(1, 1, 2)).status()).isEqualTo(404);
    Answer official = contest(commission());
    assertThat(official.status()).isEqualTo(403);
    assertThat(official.code()).isEqualTo("appeal.veto-not-subject");
    assertThat(
            logins
                .as(subject)
                .post("/api/vetoes/" + disposition.id() + "/contests", request(null))
                .status())
        .isEqualTo(404);
    assertThat(
            logins
                .as(county.member(1, 1, 3))
                .post("/api/vetoes/" + veto.id() + "/contests", request(subject))
                .status())
        .isEqualTo(403);
    long clerk = county.holder("ENTRY_CLERK", village);
    Map<String, Object> paper = request(subject);
    assertThat(logins.as(clerk).post("/api/vetoes/" + veto.id() + "/contests", paper).status())
        .isEqualTo(201);
    assertThat(logins.as(clerk).post("/api/vetoes/" + veto.id() + "/contests", paper).status())
        .isEqualTo(201);
    assertThat(walk.waiting(veto)).containsExactly("Task_CheckContest");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void shouldNeverBeginWithoutAnEndToCome(int days) {
    LocalDate until = clock.today().plusDays(days);
    assertThatThrownBy(() -> open(until)).hasStackTraceContaining("appeal.veto-until");
    assertThat(registers.about("veto", subject)).hasSize(1);
  }

  @Test
  void shouldKnowAllVetoesOfAPerson() {
    open(clock.today().plusDays(30));
    assertThat(registers.about("veto", subject))
        .extracting(Registers.Row::status)
        .isEqualTo(List.of("ACTIVE", "ACTIVE"));
    assertThat(registers.about("veto", county.member(1, 1, 2))).isEmpty();
  }

  private CaseFile open(LocalDate until) {
    return actor.asSystem(
        () ->
            opening.open(
                disposition.id(),
                "veto",
                "veto",
                "一票否决",
                village,
                subject,
                null,
                Map.of("vetoUntil", until.toString())));
  }

  private Registers.Row row() {
    return registers.about("veto", subject).stream()
        .filter(r -> r.caseId().equals(veto.id()))
        .findFirst()
        .orElseThrow();
  }

  private Answer contest(long person) {
    return logins.as(person).post("/api/vetoes/" + veto.id() + "/contests", request(null));
  }

  private static Map<String, Object> request(Long forPerson) {
    Map<String, Object> request = new HashMap<>();
    request.put("reason", "已按期整改");
    request.put("signature", "张");
    request.put("requestKey", UUID.randomUUID().toString());
    if (forPerson != null) {
      request.put("forPersonId", forPerson);
    }
    return request;
  }

  private void check(String conclusion) {
    walk.complete(veto, "Task_CheckContest", commission(), answer(conclusion));
  }

  private static Map<String, Object> answer(String conclusion) {
    return Map.of("conclusion", conclusion, "answer", "答复", "checkSignature", "核");
  }

  private long commission() {
    return county.holder("DISCIPLINE_COMMISSION", county.code());
  }
}
