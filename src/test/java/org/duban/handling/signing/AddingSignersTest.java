package org.duban.handling.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.ViewingCase;
import org.duban.handling.ShapeFixture;
import org.duban.handling.TransferringTask;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.inbox.ClaimingTask;
import org.duban.inbox.InboxFixture;
import org.duban.inbox.OpenTask;
import org.duban.inbox.ProjectionCheck;
import org.duban.inbox.RoutingDesk;
import org.duban.inbox.TaskDetail;
import org.duban.inbox.ViewingTask;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 加签 before and after, and 减签 of those, in every shape: it is one task that goes round. */
@ProductTest
@SuppressWarnings("NullAway.Init") // file: opened where each test begins
class AddingSignersTest {

  @Autowired CountyFixture counties;
  @Autowired ShapeFixture shapes;
  @Autowired InboxFixture inbox;
  @Autowired SigningFixture signing;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired AddingSigners adding;
  @Autowired RemovingSigner removing;
  @Autowired ReadingSigners reading;
  @Autowired TransferringTask transferring;
  @Autowired ClaimingTask claiming;
  @Autowired ViewingTask viewing;
  @Autowired ViewingCase viewingCase;
  @Autowired RoutingDesk desk;
  @Autowired ProjectionCheck check;
  @Autowired JdbcTemplate jdbc;

  County county;
  CaseFile file;
  long cadre;
  long leader;
  long discipline;

  @BeforeEach
  void county() {
    county = counties.create(1, 1, 1);
    cadre = county.holder("VILLAGE_CADRE", county.village(1, 1));
    leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    discipline = county.holder("GRID_OWNER", county.township(1));
    Stream.of(cadre, leader, discipline).forEach(logins::account);
  }

  @ParameterizedTest
  @CsvSource({
    "shape-sequence, Task_Review",
    "shape-parallel, Task_Left1",
    "shape-inclusive, Task_Left1",
    "shape-multi, Task_Vote",
    "shape-multi-sequential, Task_Vote",
    "shape-subprocess, Task_Inside1",
    "shape-multi-subprocess, Task_Inside1",
    "shape-call, Task_Called1",
  })
  void shouldGoRoundInEveryShape(String shape, String key) {
    // given
    OpenTask task = drafted(shape, key);
    String id = task.taskId();
    long handler = shapes.handler(task, county);
    List<String> waiting = shapes.waiting(file);
    List<String> tokens = shapes.tokens(file);

    int before = inbox.todo(handler, file).size();

    // when he asks two before him
    add(handler, id, AddedMode.BEFORE, cadre, leader);
    assertThat(inbox.todo(handler, file)).hasSize(before - 1);
    assertThatThrownBy(() -> shapes.complete(id, handler, "pass"))
        .isInstanceOf(DubanException.class);
    opinion(id, leader, "refuse");
    assertThatThrownBy(() -> opinion(id, leader, "agree")).isInstanceOf(DubanException.class);
    opinion(id, cadre, "agree");

    // then it is his again, and nothing has moved
    assertThat(shapes.tokens(file)).isEqualTo(tokens);
    assertThat(assignee(id)).isEqualTo(handler);
    assertThat(inbox.todo(cadre, file)).isEmpty();

    // when he asks one after him and completes
    add(handler, id, AddedMode.AFTER, discipline);
    shapes.complete(id, handler, "pass");
    assertThat(shapes.waiting(file)).isEqualTo(waiting);
    assertThat(shapes.tokens(file)).isEqualTo(tokens);
    assertThat(inbox.todo(discipline, file)).containsExactly(key);
    opinion(id, discipline, "agree");

    // then the process moves on with what he submitted
    assertThat(shapes.tasks(file)).extracting(OpenTask::taskId).doesNotContain(id);
    assertThat(
            jdbc.queryForList(
                "select concat(task_key, ' ', person_id) from submission where case_id = ?"
                    + " and task_id like ? order by id",
                String.class,
                file.id(),
                id + "%"))
        .containsExactly(
            key + "+BEFORE " + leader,
            key + "+BEFORE " + cadre,
            key + " " + handler,
            key + "+AFTER " + discipline);
    consistent();
  }

  @Test
  void shouldShowWhatIsAskedAndWhatWasSaid() {
    OpenTask task = drafted("shape-sequence", "Task_Review");
    long handler = shapes.handler(task, county);
    String id = task.taskId();

    // when
    add(handler, id, AddedMode.BEFORE, leader);

    // then whom he asked sees the question, not the task's form
    TaskDetail asked = actor.as(leader, () -> viewing.view(id));
    assertThat(Objects.requireNonNull(asked.turn()).mode()).isEqualTo("BEFORE");
    assertThat(asked.turn().reason()).isEqualTo("请把关");
    assertThat(asked.canComplete()).isTrue();
    assertThat(asked.canClaim()).isFalse();
    assertThat(String.valueOf(Objects.requireNonNull(asked.form()).schema()))
        .contains("addedOpinion");
    assertThat(told(leader)).anyMatch(t -> t.contains("先行提出意见：请把关"));
    // and he who waits can still look
    assertThat(actor.as(handler, () -> viewing.view(id)).canComplete()).isFalse();
    assertThat(actor.as(handler, () -> reading.of(id)).members())
        .extracting(SignerView::state, SignerView::mayRemove)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(SignerState.OPEN, true));

    // when
    opinion(id, leader, "refuse");

    // then
    assertThat(told(handler)).anyMatch(t -> t.contains("加签人已提出意见"));
    assertThat(signing.timeline(file, "task-signer-added"))
        .singleElement()
        .asString()
        .startsWith("在办理前加签“")
        .endsWith("请把关");
    assertThat(signing.timeline(file, "task-signer-opinion"))
        .singleElement()
        .asString()
        .endsWith("先行提出意见：不同意，说明");
    SignersView signers = actor.as(handler, () -> reading.of(id));
    assertThat(signers.way()).isNull();
    assertThat(signers.members())
        .extracting(SignerView::conclusion, SignerView::note)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Ballot.REFUSE, "说明"));
    assertThat(actor.as(handler, () -> viewingCase.submissions(file.id())))
        .anyMatch(s -> String.valueOf(s.taskName()).endsWith("（加签意见）") && s.schema() != null);
    // what was asked is not the task's own submission
    assertThat(actor.as(handler, () -> viewing.view(id)).turn()).isNull();
  }

  @Test
  void shouldRefuseWhatIsNotFit() {
    OpenTask task = drafted("shape-sequence", "Task_Review");
    String id = task.taskId();
    long handler = shapes.handler(task, county);

    refused("handling.person.oneself", () -> add(handler, id, AddedMode.BEFORE, handler));
    refused("handling.sign.persons", () -> add(handler, id, AddedMode.BEFORE));
    refused("handling.sign.no-round", () -> add(handler, id, AddedMode.PARALLEL, leader));
    refused("inbox.not-yours", () -> add(discipline, id, AddedMode.BEFORE, leader));
    refused(
        "handling.reason-required",
        () ->
            actor.as(
                handler,
                () -> adding.add(id, AddedMode.BEFORE, List.of(leader), " ", key(), null)));
    refused(
        "inbox.changed",
        () ->
            actor.as(
                handler,
                () ->
                    adding.add(
                        id, AddedMode.BEFORE, List.of(leader), "请把关", key(), task.version() + 1)));
    // whose turn it is does nothing but say his opinion
    add(handler, id, AddedMode.BEFORE, leader);
    refused("inbox.turn", () -> add(leader, id, AddedMode.BEFORE, cadre));
    refused(
        "inbox.turn",
        () -> actor.as(leader, () -> transferring.transfer(id, cadre, "出差", key(), null)));
    refused(
        "inbox.turn",
        () -> {
          actor.as(
              leader,
              () -> {
                claiming.claim(id);
                return null;
              });
        });
    refused("form.rejected", () -> signing.complete(id, leader, Map.of("conclusion", "pass")));
  }

  @Test
  void shouldRemoveWhomHeAdded() {
    OpenTask task = drafted("shape-sequence", "Task_Review");
    String id = task.taskId();
    long handler = shapes.handler(task, county);
    add(handler, id, AddedMode.BEFORE, leader, cadre);
    SignersView after = add2(handler, id);

    // when one is taken away, and the other
    refused("handling.sign.not-yours", () -> remove(cadre, id, member(after, leader)));
    remove(handler, id, member(after, leader));
    assertThat(inbox.todo(leader, file)).isEmpty();
    assertThat(told(leader)).anyMatch(t -> t.contains("不再需要您"));
    refused("handling.sign.gone", () -> remove(handler, id, member(after, leader)));
    opinion(id, cadre, "agree");
    refused("handling.sign.has-signed", () -> remove(handler, id, member(after, cadre)));

    // then it is his; whom he adds after him and takes away again, acts never
    assertThat(assignee(id)).isEqualTo(handler);
    add(handler, id, AddedMode.AFTER, discipline);
    remove(handler, id, member(actor.as(handler, () -> reading.of(id)), discipline));
    shapes.complete(id, handler, "pass");
    assertThat(shapes.waiting(file)).containsExactly("Task_Approve");
    consistent();
  }

  @Test
  void shouldMoveOnWhenTheLastAfterHimIsRemoved() {
    OpenTask task = drafted("shape-sequence", "Task_Review");
    String id = task.taskId();
    long handler = shapes.handler(task, county);
    add(handler, id, AddedMode.AFTER, discipline);
    shapes.complete(id, handler, "pass");

    remove(handler, id, member(actor.as(handler, () -> reading.of(id)), discipline));

    assertThat(shapes.waiting(file)).containsExactly("Task_Approve");
  }

  @Test
  void shouldDoItOnceForARetry() {
    OpenTask task = drafted("shape-sequence", "Task_Review");
    String id = task.taskId();
    long handler = shapes.handler(task, county);
    String key = key();

    SignersView first =
        actor.as(
            handler, () -> adding.add(id, AddedMode.BEFORE, List.of(leader), "请把关", key, null));
    SignersView again =
        actor.as(
            handler, () -> adding.add(id, AddedMode.BEFORE, List.of(leader), "请把关", key, null));

    assertThat(again).isEqualTo(first);
    assertThat(told(leader)).hasSize(1);
  }

  @Test
  void shouldLetOneOfTwoAtOnceWin() {
    OpenTask task = drafted("shape-sequence", "Task_Review");
    String id = task.taskId();
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));

    // when one completes while another adds a signer
    CompletableFuture<String> completes = attempt(() -> shapes.complete(id, team.get(0), "pass"));
    CompletableFuture<String> adds = attempt(() -> add(team.get(1), id, AddedMode.BEFORE, leader));

    // then one is done, and the other is told
    List<String> outcomes = List.of(completes.join(), adds.join());
    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes).filteredOn(o -> o.startsWith("inbox.")).hasSize(1);
    consistent();
  }

  @Test
  void shouldLetTheRoutingDeskReplaceWhoWasAdded() {
    OpenTask task = drafted("shape-sequence", "Task_Review");
    String id = task.taskId();
    long handler = shapes.handler(task, county);
    add(handler, id, AddedMode.BEFORE, leader);

    // when
    actor.asSystem(
        () -> {
          desk.assign(id, cadre, null, "领导出差");
          return null;
        });
    opinion(id, cadre, "agree");

    // then
    assertThat(assignee(id)).isEqualTo(handler);
    assertThat(inbox.todo(leader, file)).isEmpty();
  }

  private OpenTask drafted(String shape, String key) {
    file = shapes.open(shape, county);
    shapes.complete(file, county, "Task_Draft");
    return shapes.task(file, key);
  }

  private SignersView add(long by, String task, AddedMode mode, Long... persons) {
    return actor.as(by, () -> adding.add(task, mode, List.of(persons), "请把关", key(), null));
  }

  private SignersView add2(long by, String task) {
    return actor.as(by, () -> reading.of(task));
  }

  private SignersView remove(long by, String task, long member) {
    return actor.as(by, () -> removing.remove(task, member, "不必了", key()));
  }

  private long member(SignersView signers, long person) {
    String name = jdbc.queryForObject("select name from person where id = ?", String.class, person);
    return signers.members().stream()
        .filter(m -> name != null && name.equals(m.name()))
        .findFirst()
        .orElseThrow()
        .memberId();
  }

  private void opinion(String task, long person, String opinion) {
    signing.complete(task, person, Map.of("addedOpinion", opinion, "addedNote", "说明"));
  }

  private Long assignee(String task) {
    return shapes.tasks(file).stream()
        .filter(t -> t.taskId().equals(task))
        .map(OpenTask::assignee)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private List<String> told(long person) {
    return jdbc.queryForList(
        "select text from notification where person_id = ? and kind = 'sign' order by id",
        String.class,
        person);
  }

  private static CompletableFuture<String> attempt(Runnable act) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            act.run();
            return "done";
          } catch (DubanException e) {
            return e.code();
          }
        });
  }

  private void consistent() {
    assertThat(check.differences()).noneMatch(d -> String.valueOf(d).contains(county.code()));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).hasFieldOrPropertyWithValue("code", code);
  }
}
