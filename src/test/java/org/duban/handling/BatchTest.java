package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.handling.BatchOutcome.BatchItem;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.InboxFixture;
import org.duban.inbox.OpenTask;
import org.duban.inbox.OpeningTask;
import org.duban.inbox.ProjectionCheck;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class BatchTest {

  static final List<String> SHAPES = ShapeFixture.SHAPES;
  private static final String PASS = "{\"note\":\"说明\",\"conclusion\":\"pass\"}";

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired ShapeFixture shapes;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired CheckingBatch checking;
  @Autowired CompletingBatch completing;
  @Autowired OpeningTask opening;
  @Autowired ProjectionCheck check;
  @Autowired JsonMapper json;
  @Autowired RepositoryService repository;
  @Autowired CaseWalk walk;
  @Autowired TransferringTask transferring;

  private County county;
  private long checker;
  private long other;

  @BeforeEach
  void aCheckTeam() {
    county = counties.create();
    checker = county.holders("CHECK_TEAM", county.township(1)).get(0);
    other = county.holders("CHECK_TEAM", county.township(1)).get(1);
  }

  private List<String> filled(int n) {
    List<String> tasks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      CaseFile file = inbox.open(county.member(1, 1, 1), county.village(1, 1), "CHECK_TEAM");
      inbox.complete(county.member(1, 1, 1), file, "Task_Fill", "pass");
      tasks.add(inbox.task(file, "Task_Verify").taskId());
    }
    return tasks;
  }

  private BatchRequest request(List<String> tasks, String data, String key) {
    return new BatchRequest(tasks, json.readTree(data), true, key);
  }

  private BatchOutcome complete(long person, List<String> tasks, String key) {
    return actor.as(person, () -> completing.complete(request(tasks, PASS, key)));
  }

  private void open(long person, List<String> tasks) {
    tasks.forEach(id -> actor.as(person, () -> opening.open(id)));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  @Test
  void shouldCompleteLikeTasksOnceASampleWasOpened() {
    // given
    List<String> tasks = filled(6);
    BatchCheck found = actor.as(checker, () -> checking.check(tasks));
    assertThat(found.refused()).isEmpty();
    BatchGroup group = found.groups().get(0);
    assertThat(group.taskIds()).containsExactlyElementsOf(tasks);
    assertThat(group.sample()).hasSize(2);
    assertThat(group.seen()).isEmpty();
    assertThat(group.schema()).isNotNull();
    assertThat(group.relationDeclarationNeeded()).isTrue();

    // when none was opened, or others than those drawn, or by somebody else
    refused(() -> complete(checker, tasks, key()), "handling.batch.sample");
    open(checker, tasks.stream().filter(id -> !group.sample().contains(id)).toList());
    open(other, tasks);
    assertThatThrownBy(() -> complete(checker, tasks, key()))
        .isInstanceOfSatisfying(
            DubanException.class,
            e ->
                assertThat(e.problems())
                    .extracting(p -> p.path())
                    .containsExactlyInAnyOrderElementsOf(group.sample()));

    // when they were
    open(checker, group.sample());
    String key = key();
    BatchOutcome done = complete(checker, tasks, key);

    // then all are done, and a retry says so
    assertThat(done.items()).hasSize(6).allMatch(BatchItem::ok);
    assertThat(complete(checker, tasks, key)).isEqualTo(done);
    assertThat(complete(checker, tasks, key()).items())
        .extracting(BatchItem::code)
        .containsOnly("inbox.completed-by-you");
    consistent();
  }

  @Test
  void shouldTellOfEachThatCouldNotBeDone() {
    // given one that somebody else completed meanwhile, and one that is none
    List<String> tasks = new ArrayList<>(filled(3));
    open(checker, tasks);
    inbox.complete(other, tasks.get(1), "pass");
    tasks.add("none");

    // when
    BatchOutcome done = complete(checker, tasks, key());

    // then
    assertThat(done.items()).extracting(BatchItem::ok).containsExactly(true, false, true, false);
    assertThat(done.items().get(1).code()).startsWith("inbox.completed");
    assertThat(done.items().get(1).message()).isNotBlank();
    consistent();
  }

  @Test
  void shouldRefuseWhatIsNotAlikeOrNotInTheForm() {
    // given
    List<String> verify = filled(2);
    open(checker, verify);
    inbox.complete(other, verify.get(0), "pass");
    List<String> next = filled(1);
    open(checker, next);
    CaseFile third = inbox.open(checker, county.village(1, 1), "HELPER");
    String fill = inbox.task(third, "Task_Fill").taskId();
    open(checker, List.of(fill));

    // then
    BatchCheck found = actor.as(checker, () -> checking.check(List.of(next.get(0), fill)));
    assertThat(found.groups()).hasSize(2);
    refused(() -> complete(checker, List.of(next.get(0), fill), key()), "handling.batch.unlike");
    refused(() -> complete(checker, List.of(), key()), "handling.batch.size");
    refused(() -> complete(checker, next, " "), "handling.request-key");
    BatchOutcome wrong =
        actor.as(
            checker, () -> completing.complete(request(next, "{\"conclusion\":\"maybe\"}", key())));
    assertThat(wrong.items().get(0).ok()).isFalse();
    assertThat(wrong.items().get(0).code()).isEqualTo("form.rejected");
  }

  @Test
  void shouldLeaveWhatIsMarkedOrDemandsAttachmentsToBeDoneByItself() {
    // given
    repository
        .createDeployment()
        .addInputStream(
            "batch-marked.bpmn",
            Objects.requireNonNull(BatchTest.class.getResourceAsStream("batch-marked.bpmn")))
        .addInputStream(
            "shape.form",
            Objects.requireNonNull(BatchTest.class.getResourceAsStream("shapes/shape.form")))
        .deploy();
    CaseFile file = walk.open("batch-marked", county.village(1, 1), null, Map.of());
    long liaison = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    String photo = walk.task(file, "Task_Photo").getId();
    open(liaison, List.of(photo));

    // then
    assertThat(complete(liaison, List.of(photo), key()).items())
        .extracting(BatchItem::code)
        .containsExactly("handling.batch.attachments");
    assertThat(actor.as(liaison, () -> checking.check(List.of(photo))).refused()).hasSize(1);
    Map<String, String> data = Map.of("note", "说明", "conclusion", "pass");
    walk.complete(file, "Task_Photo", liaison, data, "photo");
    String hear = walk.task(file, "Task_Hear").getId();
    open(liaison, List.of(hear));
    assertThat(complete(liaison, List.of(hear), key()).items())
        .extracting(BatchItem::code)
        .containsExactly("handling.batch.marked");

    // and by itself, also by whom it was given to, it is done
    long cadre = county.holder("VILLAGE_CADRE", county.village(1, 1));
    logins.account(cadre);
    actor.as(liaison, () -> transferring.transfer(hear, cadre, "请办", key(), null));
    walk.complete(file, "Task_Hear", cadre, data);
    assertThat(walk.waiting(file)).isEmpty();
  }

  @Test
  void shouldCompleteEachOnceForTwoAtOnce() {
    // given
    List<String> tasks = filled(4);
    open(checker, tasks);
    open(other, tasks);

    // when
    List<BatchOutcome> both =
        Stream.of(checker, other)
            .map(p -> CompletableFuture.supplyAsync(() -> complete(p, tasks, key())))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    // then one of the two did each
    for (int i = 0; i < tasks.size(); i++) {
      int at = i;
      assertThat(both.stream().filter(o -> o.items().get(at).ok())).hasSize(1);
    }
    consistent();
  }

  @ParameterizedTest
  @FieldSource("SHAPES")
  void shouldCompleteBatchesInEveryShape(String shape) {
    // given
    CaseFile first = shapes.open(shape, county);
    CaseFile second = shapes.open(shape, county);

    // when
    while (!shapes.over(first) || !shapes.over(second)) {
      Map<Long, List<OpenTask>> byHandler = new HashMap<>();
      Stream.concat(shapes.tasks(first).stream(), shapes.tasks(second).stream())
          .filter(t -> t.taskKey().equals(shapes.tasks(first).get(0).taskKey()))
          .forEach(
              t ->
                  byHandler
                      .computeIfAbsent(shapes.handler(t, county), k -> new ArrayList<>())
                      .add(t));
      byHandler.forEach(
          (person, tasks) -> {
            List<String> ids = tasks.stream().map(OpenTask::taskId).toList();
            open(person, ids);
            assertThat(complete(person, ids, key()).items()).allMatch(BatchItem::ok);
          });
    }

    // then
    consistent();
  }

  @Test
  void shouldBeServed() {
    List<String> tasks = filled(2);
    WebClient client = logins.as(checker);
    String checked = client.post("/api/tasks/batch-check", Map.of("taskIds", tasks)).text();
    assertThat(checked).contains("\"sample\":[", "\"refused\":[]");
    Map<String, Object> body =
        Map.of(
            "taskIds",
            tasks,
            "data",
            Map.of("note", "说明", "conclusion", "pass"),
            "relationDeclared",
            true,
            "requestKey",
            key());
    WebClient.Answer early = client.post("/api/tasks/batch-completions", body);
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.text()).contains("handling.batch.sample", "\"path\":\"");
    tasks.forEach(id -> assertThat(client.get("/api/tasks/" + id).status()).isEqualTo(200));
    assertThat(client.post("/api/tasks/batch-completions", body).text())
        .contains("\"ok\":true")
        .doesNotContain("\"ok\":false");
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

  private static void refused(Supplier<?> act, String code) {
    assertThatThrownBy(act::get).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }
}
