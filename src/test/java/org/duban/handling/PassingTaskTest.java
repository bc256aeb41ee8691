package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.InboxFilter;
import org.duban.inbox.InboxFixture;
import org.duban.inbox.InboxLine;
import org.duban.inbox.OpenTask;
import org.duban.inbox.ProjectionCheck;
import org.duban.inbox.ReadingInbox;
import org.duban.inbox.Recusing;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class PassingTaskTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired TransferringTask transferring;
  @Autowired DelegatingTask delegating;
  @Autowired ReturningDelegated returning;
  @Autowired RecallingDelegated recalling;
  @Autowired ReadingDelegations delegations;
  @Autowired Colleagues colleagues;
  @Autowired OfferedOperations offered;
  @Autowired ReadingInbox reading;
  @Autowired Recusing recusing;
  @Autowired ProjectionCheck check;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private CaseFile file;
  private List<Long> team;
  private long liaison;

  @BeforeEach
  void aFilledCaseBeforeTheCheckTeam() {
    county = counties.create();
    team = county.holders("CHECK_TEAM", county.township(1));
    liaison = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    Stream.concat(team.stream(), Stream.of(liaison)).forEach(logins::account);
    file = inbox.open(county.member(1, 1, 1), county.village(1, 1), "CHECK_TEAM");
    inbox.complete(county.member(1, 1, 1), file, "Task_Fill", "pass");
  }

  private OpenTask task() {
    return inbox.task(file, "Task_Verify");
  }

  private PassedTask transfer(long from, long to, String key) {
    String id = task().taskId();
    return actor.as(from, () -> transferring.transfer(id, to, "出差", key, null));
  }

  private PassedTask delegate(long from, long to) {
    String id = task().taskId();
    return actor.as(from, () -> delegating.delegate(id, to, "请现场看看", key(), null));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private void consistent() {
    assertThat(check.differences())
        .filteredOn(
            d ->
                Stream.of(d.expected(), d.actual())
                    .filter(Objects::nonNull)
                    .anyMatch(p -> p.task().unitPath().contains("/" + county.code() + "/")))
        .isEmpty();
  }

  private Map<String, OfferedOperation> offers(long person) {
    String id = task().taskId();
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    try {
      return actor.as(person, () -> offered.of(id)).stream()
          .collect(java.util.stream.Collectors.toMap(OfferedOperation::key, o -> o));
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void shouldGiveATaskToAnotherForGood() {
    // when
    String key = key();
    PassedTask passed = transfer(team.get(0), liaison, key);

    // then it is his, and a retry is told the same
    assertThat(transfer(team.get(0), liaison, key)).isEqualTo(passed);
    assertThat(inbox.todo(liaison, file)).containsExactly("Task_Verify");
    assertThat(inbox.todo(team.get(0), file)).isEmpty();
    assertThat(inbox.todo(team.get(1), file)).isEmpty();
    assertThat(count("task_transfer where task_id = ?", task().taskId())).isEqualTo(1);
    assertThat(count("notification where person_id = ? and kind = 'task.passed'", liaison))
        .isEqualTo(1);
    assertThat(count("case_event where case_id = ? and kind = 'task-transferred'", file.id()))
        .isEqualTo(1);
    assertThat(
            count("audit_entry where kind = 'task.transferred' and object_id = ?", task().taskId()))
        .isEqualTo(1);
    consistent();

    // and he completes it
    inbox.complete(liaison, file, "Task_Verify", "pass");
    assertThat(inbox.tasks(file)).extracting(OpenTask::taskKey).doesNotContain("Task_Verify");
    consistent();
  }

  @Test
  void shouldNotGiveATaskToWhoCannotHaveIt() {
    // given a member of the party without office, the subject, and one without account
    long stranger = county.member(2, 2, 1);
    long cadre = county.holder("VILLAGE_CADRE", county.village(2, 1));
    long discipline = county.holder("TOWNSHIP_DISCIPLINE", county.township(1));
    logins.account(stranger);
    logins.account(cadre);
    logins.account(county.member(1, 1, 1));

    // then
    refused(() -> transfer(team.get(0), stranger, key()), "handling.person.out-of-reach");
    refused(() -> transfer(team.get(0), cadre, key()), "handling.person.out-of-reach");
    refused(() -> transfer(team.get(0), discipline, key()), "handling.person.out-of-reach");
    refused(() -> transfer(team.get(0), county.member(1, 1, 1), key()), "handling.person.excluded");
    refused(() -> transfer(team.get(0), team.get(0), key()), "handling.person.oneself");
    refused(() -> transfer(liaison, team.get(0), key()), "inbox.not-");
    String id = task().taskId();
    refused(
        () -> actor.as(team.get(0), () -> transferring.transfer(id, liaison, " ", key(), null)),
        "handling.reason-required");
    refused(
        () -> actor.as(team.get(0), () -> transferring.transfer(id, liaison, "x", "", null)),
        "handling.request-key");
  }

  @Test
  void shouldOfferOnlyColleaguesInReach() {
    // given
    long reviewer = county.holder("DEPARTMENT_REVIEWER", county.department("LAND"));
    long elsewhere = county.holders("CHECK_TEAM", county.township(2)).get(0);
    long far = county.holder("VILLAGE_CADRE", county.village(2, 1));
    List.of(reviewer, elsewhere, far).forEach(logins::account);
    String id = task().taskId();

    // when
    List<Colleague> found = actor.as(team.get(0), () -> colleagues.of(id, null));

    // then the township's, those above, and the same role elsewhere; not himself
    assertThat(found)
        .extracting(Colleague::personId)
        .contains(team.get(1), team.get(2), liaison, reviewer, elsewhere)
        .doesNotContain(team.get(0), far);
    refused(() -> actor.as(liaison, () -> colleagues.of(id, null)), "inbox.not-");
  }

  @Test
  void shouldLetOneOfTwoPassATask() {
    // given both have the page open
    OpenTask seen = task();

    // when both pass it at once
    List<String> results =
        Stream.of(0, 1)
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            outcome(
                                () ->
                                    actor.as(
                                        team.get(i),
                                        () ->
                                            transferring.transfer(
                                                seen.taskId(),
                                                i == 0 ? liaison : team.get(2),
                                                "出差",
                                                key(),
                                                seen.version())))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    // then one result, and a conflict that names who has it now
    assertThat(results).containsExactly("inbox.claimed", "ok");
    consistent();
  }

  @Test
  void shouldPassATaskOnceForTwoRequestsWithTheSameKey() {
    // given
    String id = task().taskId();
    String key = key();

    // when a double click
    List<String> results =
        Stream.of(0, 1)
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            outcome(
                                () ->
                                    actor.as(
                                        team.get(0),
                                        () ->
                                            transferring.transfer(id, liaison, "出差", key, null)))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    // then
    assertThat(results).containsExactly("ok", "ok");
    assertThat(count("task_transfer where task_id = ?", id)).isEqualTo(1);
    refused(
        () -> actor.as(team.get(0), () -> delegating.delegate(id, liaison, "x", key, null)),
        "handling.request-key-used");
  }

  @Test
  void shouldComeBackWithAnOpinionWhenDelegated() {
    // when
    delegate(team.get(0), liaison);

    // then both see it and nobody can complete it
    String id = task().taskId();
    assertThat(line(team.get(0)).delegated()).isNotNull();
    assertThat(inbox.todo(liaison, file)).containsExactly("Task_Verify");
    assertThat(inbox.todo(team.get(1), file)).isEmpty();
    refused(() -> inbox.complete(liaison, id, "pass"), "inbox.delegated-to-you");
    refused(() -> inbox.complete(team.get(0), id, "pass"), "inbox.delegated");
    refused(() -> transfer(liaison, team.get(2), key()), "inbox.delegated-to-you");
    assertThat(Objects.requireNonNull(offers(liaison).get("delegation-return")).allowed()).isTrue();
    assertThat(Objects.requireNonNull(offers(liaison).get("transfer")).reason()).contains("委派");
    assertThat(Objects.requireNonNull(offers(team.get(0)).get("delegation-recall")).allowed())
        .isTrue();
    assertThat(Objects.requireNonNull(offers(team.get(0)).get("delegation-return")).reason())
        .isNull();
    consistent();

    // when he answers, twice
    String key = key();
    actor.as(liaison, () -> returning.giveBack(id, "现场无异常", key));
    actor.as(liaison, () -> returning.giveBack(id, "现场无异常", key));

    // then it is the owner's again
    assertThat(inbox.todo(liaison, file)).isEmpty();
    assertThat(line(team.get(0)).delegated()).isNull();
    assertThat(actor.as(team.get(0), () -> delegations.of(id)))
        .singleElement()
        .satisfies(d -> assertThat(d.opinion()).isEqualTo("现场无异常"));
    refused(
        () -> actor.as(liaison, () -> returning.giveBack(id, "又看了", key())),
        "handling.delegation.taken-back");
    assertThat(count("notification where person_id = ? and kind = 'task.passed'", team.get(0)))
        .isEqualTo(1);
    consistent();

    // and he can pass it on or complete it
    delegate(team.get(0), team.get(1));
    actor.as(
        team.get(0),
        () -> {
          recalling.recall(id);
          recalling.recall(id);
          return null;
        });
    inbox.complete(team.get(0), id, "pass");
    consistent();
  }

  @Test
  void shouldEndADelegationOnceWhenItIsReturnedAndTakenBackAtOnce() {
    // given
    delegate(team.get(0), liaison);
    String id = task().taskId();

    // when
    CompletableFuture<String> returned =
        CompletableFuture.supplyAsync(
            () -> outcome(() -> actor.as(liaison, () -> returning.giveBack(id, "无异常", key()))));
    CompletableFuture<String> recalled =
        CompletableFuture.supplyAsync(
            () ->
                outcome(
                    () ->
                        actor.as(
                            team.get(0),
                            () -> {
                              recalling.recall(id);
                              return "";
                            })));

    // then it is the owner's; whoever came too late is told, or has what he wanted
    assertThat(returned.join()).isIn("ok", "handling.delegation.taken-back");
    assertThat(recalled.join()).isEqualTo("ok");
    assertThat(task().owner()).isNull();
    assertThat(task().assignee()).isEqualTo(team.get(0));
    assertThat(actor.as(team.get(0), () -> delegations.of(id)))
        .singleElement()
        .satisfies(d -> assertThat(d.returnedAt() == null).isNotEqualTo(d.recalledAt() == null));
    consistent();
  }

  @Test
  void shouldGoBackToTheOwnerWhenTheDelegateStandsAside() {
    // given
    delegate(team.get(0), liaison);

    // when he is made to stand aside in the case
    actor.asSystem(
        () -> {
          recusing.exclude(file.id(), liaison, "与当事人有往来");
          return null;
        });

    // then
    assertThat(task().owner()).isNull();
    assertThat(task().assignee()).isEqualTo(team.get(0));
    consistent();

    // and when the owner stands aside while it is delegated, all hold it again
    delegate(team.get(0), team.get(1));
    actor.asSystem(
        () -> {
          recusing.exclude(file.id(), team.get(0), "与当事人有往来");
          return null;
        });
    assertThat(task().assignee()).isNull();
    assertThat(inbox.todo(team.get(2), file)).containsExactly("Task_Verify");
    consistent();
  }

  @Test
  void shouldBeServed() {
    // given
    WebClient first = logins.as(team.get(0));
    WebClient second = logins.as(liaison);
    String path = "/api/tasks/" + task().taskId();

    // when
    assertThat(first.get(path + "/operations").text()).contains("\"transfer\"", "\"delegate\"");
    assertThat(first.get(path + "/colleagues?q=").text()).contains("\"personId\":" + liaison);
    Map<String, Object> body =
        Map.of("personId", liaison, "reason", "请看", "requestKey", key(), "version", 1);
    assertThat(first.post(path + "/delegation", body).status()).isEqualTo(200);

    // then
    assertThat(first.get(path).text()).contains("\"delegated\":{");
    assertThat(
            second
                .post(path + "/delegation/return", Map.of("opinion", "无异常", "requestKey", key()))
                .status())
        .isEqualTo(204);
    assertThat(first.get(path + "/delegations").text()).contains("无异常");
    WebClient.Answer stale =
        first.post(
            path + "/transfer",
            Map.of("personId", liaison, "reason", "请办", "requestKey", key(), "version", 1));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(
            first
                .post(
                    path + "/transfer",
                    Map.of("personId", liaison, "reason", "请办", "requestKey", key()))
                .status())
        .isEqualTo(200);
    assertThat(first.call("DELETE", path + "/delegation").status()).isIn(204, 403);
  }

  private InboxLine line(long person) {
    return actor
        .as(
            person,
            () ->
                reading.todo(
                    new InboxFilter(file.number(), null, null, null, null, null, null), null, 5))
        .items()
        .get(0);
  }

  private static String outcome(Runnable act) {
    try {
      act.run();
      return "ok";
    } catch (DubanException refused) {
      return refused.code();
    }
  }

  private static void refused(Supplier<?> act, String code) {
    assertThatThrownBy(act::get).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }

  private int count(String from, Object... args) {
    return Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from " + from, Integer.class, args));
  }
}
