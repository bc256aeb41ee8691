package org.duban.limitchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.calendar.DeadlineChange.Kind;
import org.duban.calendar.ReadingCalendar;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.InboxFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Every way through limit-change.bpmn, and who may ask and decide. */
@ProductTest
class LimitChangeProcessTest {

  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired InboxFixture inbox;
  @Autowired CaseWalk walk;
  @Autowired Cases cases;
  @Autowired AskingLimitChange asking;
  @Autowired ReadingCalendar reading;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long liaison;
  private long leader;
  private CaseFile file;
  private String taskId;
  private String requests;
  private LocalDate until;

  @BeforeEach
  void taskOfTheLiaison() {
    county = counties.create(1, 1, 1);
    liaison = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    long member = county.member(1, 1, 1);
    file = inbox.open(member, county.village(1, 1), "VILLAGE_LIAISON");
    inbox.complete(member, file, "Task_Fill", "pass");
    taskId = inbox.task(file, "Task_Verify").taskId();
    requests = "/api/tasks/" + taskId + "/deadline/requests";
    until = clock.today().plusDays(30);
  }

  @Test
  void shouldMoveTheLimitWhenSomebodyAboveAgrees() {
    // given
    WebClient asker = logins.as(liaison);
    assertThat(asker.get(requests).json().path("mayAsk").asBoolean()).isTrue();
    Map<String, Object> wish = wish("EXTEND", UUID.randomUUID().toString());
    wish.put("until", until.toString());
    // when
    JsonNode asked = asker.post(requests, wish).json();
    // then: the limit runs on; a retry is the same wish, another one too many
    assertThat(asked.path("state").asString()).isEqualTo("ASKED");
    assertThat(asker.post(requests, wish).json().path("caseId")).isEqualTo(asked.path("caseId"));
    wish.put("requestKey", "other");
    assertThat(asker.post(requests, wish).code()).isEqualTo("limit-change.asked");
    assertThat(asker.get(requests).json().path("mayAsk").asBoolean()).isFalse();
    assertThat(due()).isBefore(until);
    CaseFile decided = cases.require(asked.path("caseId").asLong());
    assertThat(inbox.todo(liaison, decided)).isEmpty();
    assertThat(inbox.todo(leader, decided)).containsExactly("Task_DecideLimit");
    JsonNode form =
        logins
            .as(leader)
            .get("/api/tasks/" + walk.task(decided, "Task_DecideLimit").getId())
            .json()
            .path("form")
            .path("data");
    assertThat(form.path("wish").asString()).startsWith("延期至" + until.getYear());
    assertThat(form.path("originalCase").asString()).startsWith(file.number());
    // when
    decide(decided, "approve");
    // then
    assertThat(due()).isEqualTo(until);
    assertThat(walk.reload(decided).endReason()).isEqualTo("同意，时限已变更");
    assertThat(actor.as(leader, () -> reading.changes(taskId)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.approver()).isEqualTo(leader);
              assertThat(c.approvalNo()).isEqualTo(decided.number());
              assertThat(c.reason()).isEqualTo("雨季无法施工");
            });
    JsonNode told = asker.get(requests).json().path("items").path(0);
    assertThat(told.path("state").asString()).isEqualTo("GRANTED");
    assertThat(told.path("opinion").asString()).isEqualTo("情况属实");
    assertThat(told.path("decidedBy").asString()).isNotBlank();
  }

  @Test
  void shouldStopTheLimitAndSetItGoingAgain() {
    decide(ask(Kind.PAUSE), "approve");
    assertThat(limits().path("paused").asBoolean()).isTrue();
    assertThat(limits().has("workingDaysLeft")).isFalse();
    assertThatThrownBy(() -> ask(Kind.PAUSE)).hasMessageContaining("calendar.paused");
    decide(ask(Kind.RESUME), "approve");
    assertThat(limits().path("paused").asBoolean()).isFalse();
    assertThat(limits().path("workingDaysLeft").isNumber()).isTrue();
    assertThat(limits().path("light").asString()).isNotBlank();
    assertThatThrownBy(() -> ask(Kind.RESUME)).hasMessageContaining("calendar.not-paused");
  }

  @Test
  void shouldLeaveTheLimitWhenItIsRefused() {
    // given
    LocalDate before = due();
    CaseFile decided = ask(Kind.EXTEND);
    // when
    decide(decided, "refuse");
    // then
    assertThat(due()).isEqualTo(before);
    assertThat(walk.reload(decided).endReason()).isEqualTo("未同意，仍按原时限");
    assertThat(
            jdbc.queryForList(
                "select text from case_event where case_id = ? and kind = 'deadline'",
                String.class,
                file.id()))
        .containsExactly("“核实”的时限变更申请未获同意：情况属实");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from notification where person_id = ? and case_id = ?",
                Integer.class,
                liaison,
                decided.id()))
        .isOne();
    // and he may ask again
    assertThat(ask(Kind.EXTEND).id()).isNotEqualTo(decided.id());
  }

  @Test
  void shouldTakeWishesOnlyFromWhoHasTheTask() {
    assertThat(logins.as(county.member(1, 1, 1)).post(requests, wish("PAUSE", "k")).status())
        .isEqualTo(403);
    assertThatThrownBy(() -> asking(liaison, Kind.EXTEND, clock.today().minusDays(1)))
        .hasMessageContaining("calendar.extension.early");
    assertThat(logins.as(liaison).post(requests, Map.of("kind", "PAUSE", "requestKey", "k")).code())
        .isEqualTo("calendar.reason");
    // a wish about the decision itself
    CaseFile decided = ask(Kind.PAUSE);
    String decision = walk.task(decided, "Task_DecideLimit").getId();
    assertThatThrownBy(
            () -> actor.as(leader, () -> asking.ask(decision, Kind.PAUSE, null, "等一等", "k")))
        .hasMessageContaining("limit-change.not-here");
  }

  @Test
  void shouldSayThatTheTaskIsDoneMeanwhile() {
    // given
    CaseFile decided = ask(Kind.PAUSE);
    inbox.complete(liaison, file, "Task_Verify", "withdraw");
    // when, then: it cannot be granted any more, but refused
    assertThatThrownBy(() -> decide(decided, "approve"))
        .hasMessageContaining("calendar.task.not-found");
    decide(decided, "refuse");
    assertThat(walk.reload(decided).closedAt()).isNotNull();
  }

  @Test
  void shouldBeOneWishWhenAskedTwiceAtOnce() throws Exception {
    // given
    String key = UUID.randomUUID().toString();
    Callable<LimitRequest> ask =
        () -> actor.as(liaison, () -> asking.ask(taskId, Kind.PAUSE, null, "停工", key));
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      // when
      List<Future<LimitRequest>> both = two.invokeAll(List.of(ask, ask));
      // then
      assertThat(both.get(0).get().caseId()).isEqualTo(both.get(1).get().caseId());
    } finally {
      two.shutdownNow();
    }
    assertThat(cases.linked(file.id(), AskingLimitChange.PROCESS)).hasSize(1);
  }

  @Test
  void shouldGoToTheOfficeWhenTheLeaderHimselfAsks() {
    // given: the leader holds the task
    CaseFile own = inbox.open(county.member(1, 1, 1), county.township(1), "TOWNSHIP_LEADER");
    inbox.complete(county.member(1, 1, 1), own, "Task_Fill", "pass");
    String task = inbox.task(own, "Task_Verify").taskId();
    // when
    LimitRequest asked =
        actor.as(
            leader, () -> asking.ask(task, Kind.PAUSE, null, "等待批复", UUID.randomUUID().toString()));
    // then
    CaseFile decided = cases.require(asked.caseId());
    assertThat(inbox.todo(leader, decided)).isEmpty();
    assertThat(inbox.todo(county.holder("CAMPAIGN_OFFICE", county.code()), decided))
        .containsExactly("Task_DecideLimit");
  }

  private CaseFile ask(Kind kind) {
    return cases.require(asking(liaison, kind, kind == Kind.EXTEND ? until : null).caseId());
  }

  private LimitRequest asking(
      long person, Kind kind, @org.jspecify.annotations.Nullable LocalDate day) {
    return actor.as(
        person, () -> asking.ask(taskId, kind, day, "雨季无法施工", UUID.randomUUID().toString()));
  }

  private static Map<String, Object> wish(String kind, String key) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("kind", kind);
    wish.put("reason", "雨季无法施工");
    wish.put("requestKey", key);
    return wish;
  }

  private void decide(CaseFile decided, String decision) {
    try {
      walk.complete(
          decided, "Task_DecideLimit", leader, Map.of("decision", decision, "opinion", "情况属实"));
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof DubanException known) {
          throw known;
        }
      }
      throw e;
    }
  }

  private LocalDate due() {
    return Objects.requireNonNull(
            jdbc.queryForObject(
                "select due from inbox_task where task_id = ?",
                java.time.LocalDateTime.class,
                taskId))
        .toLocalDate();
  }

  private JsonNode limits() {
    for (JsonNode limit : logins.as(leader).get("/api/cases/" + file.id() + "/limits").json()) {
      if (limit.path("taskId").asString().equals(taskId)) {
        return limit;
      }
    }
    throw new AssertionError("no limit");
  }
}
