package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.handling.UndoneThing.Kind;
import org.duban.identity.CurrentActor;
import org.duban.inbox.ClaimingTask;
import org.duban.inbox.Drafting;
import org.duban.inbox.OpenTask;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A case goes back to any earlier step; no token is lost and none is doubled. */
@ProductTest
class SendingBackTest {

  @Autowired CountyFixture counties;
  @Autowired ShapeFixture shapes;
  @Autowired SendingBack sending;
  @Autowired ClaimingTask claiming;
  @Autowired Drafting drafting;
  @Autowired Cases cases;
  @Autowired OpeningLinkedCase opening;
  @Autowired CurrentActor actor;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired JdbcTemplate jdbc;
  @Autowired JsonMapper json;

  /**
   * Shape; tasks done in turn; from where; to where; where that is; tokens afterwards; tasks that
   * then lead to the end.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sequence|Draft Review|Approve|Draft|SAME|Draft|Draft Review Approve",
        "sequence|Draft Review|Approve|Review|SAME|Review|Review Approve",
        // out of branches, with a token at the join
        "parallel|Draft Left1 Right|Left2|Draft|SAME|Draft|Draft Left1 Left2 Right Approve",
        "parallel|Draft Left1|Right|Draft|SAME|Draft|Draft Right Left1 Left2 Approve",
        // within a branch: what is beside it is not touched
        "parallel|Draft Left1 Right|Left2|Left1|BRANCH|Join,Left1|Left1 Left2 Approve",
        "parallel|Draft Left1|Left2|Left1|BRANCH|Left1,Right|Left1 Right Left2 Approve",
        // into branches: what was done beside it waits at the join again
        "parallel|Draft Left1 Left2 Right|Approve|Left2|BRANCH|Join,Left2|Left2 Approve",
        "parallel|Draft Left1 Left2 Right|Approve|Left1|BRANCH|Join,Left1|Left1 Left2 Approve",
        "parallel|Draft Left1 Left2 Right|Approve|Right|BRANCH|Join,Right|Right Approve",
        "parallel|Draft Left1 Left2 Right|Approve|Draft|SAME|Draft|Draft Left1 Left2 Right Approve",
        "inclusive|Draft Left1 Right|Left2|Draft|SAME|Draft|Draft Left1 Left2 Right Approve",
        "inclusive|Draft Left1 Right|Left2|Left1|BRANCH|Join,Left1|Left1 Left2 Approve",
        "inclusive|Draft Left1|Left2|Left1|BRANCH|Left1,Right|Left1 Right Left2 Approve",
        "inclusive|Draft Left1 Left2 Right|Approve|Left2|BRANCH|Left2|Left2 Approve",
        "inclusive|Draft Left1 Left2 Right|Approve|Right|BRANCH|Right|Right Approve",
        "multi|Draft Vote|Vote|Draft|SAME|Draft|Draft Vote Vote Vote Approve",
        "multi|Draft Vote Vote Vote|Approve|Draft|SAME|Draft|Draft Vote Vote Vote Approve",
        "multi|Draft Vote Vote Vote|Approve|Vote|SAME|Vote#/Vote,Vote#/Vote,Vote#/Vote|Vote Vote Vote Approve",
        "multi-sequential|Draft Vote|Vote|Draft|SAME|Draft|Draft Vote Vote Vote Approve",
        "multi-sequential|Draft Vote Vote Vote|Approve|Vote|SAME|Vote#/Vote|Vote Vote Vote Approve",
        "subprocess|Draft Inside1|Inside2|Inside1|SAME|Sub/Inside1|Inside1 Inside2 Approve",
        "subprocess|Draft Inside1|Inside2|Draft|OUTER|Draft|Draft Inside1 Inside2 Approve",
        "subprocess|Draft Inside1 Inside2|Approve|Inside2|INNER|Sub/Inside2|Inside2 Approve",
        "subprocess|Draft Inside1 Inside2|Approve|Inside1|INNER|Sub/Inside1|Inside1 Inside2 Approve",
        "multi-subprocess|Draft Inside1|Inside2|Draft|OUTER|Draft|Draft Inside1 Inside2 Inside1 Inside2 Inside1 Inside2 Approve",
        "call|Draft Called1|Called2|Called1|SAME|Call|Called1 Called2 Approve",
        "call|Draft Called1|Called2|Draft|OUTER|Draft|Draft Called1 Called2 Approve",
        "call|Draft Called1 Called2|Approve|Called1|INNER|Call|Called1 Called2 Approve",
        "call|Draft Called1 Called2|Approve|Called2|INNER|Call|Called2 Approve",
        "call|Draft Called1 Called2|Approve|Draft|SAME|Draft|Draft Called1 Called2 Approve",
      })
  void shouldGoBackAndThroughAgain(
      String shape, String done, String from, String to, String where, String tokens, String rest) {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-" + shape, county);
    shapes.complete(file, county, tasks(done));
    OpenTask task = shapes.task(file, "Task_" + from);
    long handler = shapes.handler(task, county);
    SendBackTarget target =
        actor.as(handler, () -> sending.targets(task.taskId())).stream()
            .filter(t -> t.activityId().equals("Task_" + to))
            .findFirst()
            .orElseThrow();
    assertThat(target.where().name()).isEqualTo(where);

    // when
    List<String> before = shapes.tokens(file);
    UndoPreview preview = preview(handler, task, to);
    assertThat(shapes.tokens(file)).as("a preview changes nothing").isEqualTo(before);
    MoveDone back = back(handler, task, to, UUID.randomUUID().toString());

    // then
    assertThat(preview.refused()).isNull();
    assertThat(preview.undone()).isNotEmpty();
    assertThat(back.opened()).allMatch(o -> o.taskKey().equals("Task_" + to));
    assertThat(shapes.tokens(file))
        .containsExactly(
            Stream.of(tokens.split(","))
                .map(t -> t.replace("#/", "#multiInstanceBody/"))
                .map(
                    t ->
                        t.matches("Join|Call")
                            ? t
                            : t.replaceAll(
                                "(Left|Right|Draft|Review|Approve|Vote|Inside)", "Task_$1"))
                .sorted()
                .toArray(String[]::new));
    // and all that is to be done is done once more, and only once
    shapes.complete(file, county, tasks(rest));
    assertThat(shapes.over(file)).isTrue();
  }

  @Test
  void shouldLeaveOtherInstancesOfTheSubProcessAlone() {
    // given two of three inside are at their second task
    County county = counties.create();
    CaseFile file = shapes.open("shape-multi-subprocess", county);
    shapes.complete(file, county, tasks("Draft Inside1 Inside1"));
    assertThat(shapes.waiting(file))
        .containsExactly("Task_Inside1", "Task_Inside2", "Task_Inside2");
    OpenTask task = shapes.task(file, "Task_Inside2");
    long handler = shapes.handler(task, county);

    // when
    UndoPreview preview = preview(handler, task, "Inside1");
    back(handler, task, "Inside1", UUID.randomUUID().toString());

    // then only its own first task is undone
    assertThat(preview.undone())
        .extracting(UndoneThing::kind)
        .containsExactly(Kind.TASK, Kind.SUBMISSION);
    assertThat(shapes.waiting(file))
        .containsExactly("Task_Inside1", "Task_Inside1", "Task_Inside2");
    shapes.complete(file, county, tasks("Inside1 Inside1 Inside2 Inside2 Inside2 Approve"));
    assertThat(shapes.over(file)).isTrue();
  }

  @Test
  void shouldNotOfferWhatIsBesideOrInsideAStepForSeveral() {
    County county = counties.create();
    CaseFile parallel = shapes.open("shape-parallel", county);
    shapes.complete(parallel, county, tasks("Draft Left1"));
    CaseFile several = shapes.open("shape-multi-subprocess", county);
    shapes.complete(
        several, county, tasks("Draft Inside1 Inside2 Inside1 Inside2 Inside1 Inside2"));

    assertThat(targets(parallel, county, "Right")).containsExactly("Task_Draft");
    assertThat(targets(parallel, county, "Left2")).containsExactly("Task_Left1", "Task_Draft");
    assertThat(targets(several, county, "Approve")).containsExactly("Task_Draft");
    OpenTask right = shapes.task(parallel, "Task_Right");
    assertThatThrownBy(
            () -> back(shapes.handler(right, county), right, "Left1", UUID.randomUUID().toString()))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("handling.send-back.not-there");
  }

  @Test
  void shouldSayWhatIsUndoneAndGiveTheStepBackToWhoeverDidIt() {
    // given votes, a draft and a claim
    County county = counties.create();
    CaseFile file = shapes.open("shape-multi", county);
    shapes.complete(file, county, tasks("Draft Vote"));
    List<OpenTask> votes = shapes.tasks(file);
    OpenTask mine = votes.get(0);
    OpenTask other = votes.get(1);
    long handler = shapes.handler(mine, county);
    long second = shapes.handler(other, county);
    actor.as(
        second,
        () -> {
          claiming.claim(other.taskId());
          return drafting.save(other.taskId(), json.readTree("{\"note\": \"未完\"}"));
        });
    CaseFile linked = shapes.open("shape-sequence", county);
    cases.link(file.id(), linked.id(), "test");

    // when
    UndoPreview preview = preview(handler, mine, "Draft");

    // then
    assertThat(preview.undone())
        .extracting(UndoneThing::kind)
        .containsExactlyInAnyOrder(Kind.TASK, Kind.TASK, Kind.DRAFT, Kind.SUBMISSION, Kind.VOTE);
    assertThat(preview.kept()).extracting(UndoneThing::kind).containsExactly(Kind.LINKED_CASE);
    assertThat(preview.kept().get(0).caseId()).isEqualTo(linked.id());
    assertThat(preview.refused()).isNull();
    assertThat(shapes.waiting(file)).containsExactly("Task_Vote", "Task_Vote");

    // when
    back(handler, mine, "Draft", UUID.randomUUID().toString());

    // then
    OpenTask draft = shapes.task(file, "Task_Draft");
    long drafter = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    assertThat(draft.assignee()).isEqualTo(drafter);
    assertThat(
            actor.as(drafter, () -> drafting.read(draft.taskId())).data().path("note").asString())
        .isEqualTo("说明");
    assertThat(told(drafter, file)).isEqualTo(1);
    assertThat(told(second, file)).isEqualTo(1);
    assertThat(told(handler, file)).isZero();
    assertThat(timeline(file, "sent-back")).contains("退回到“起草”：理由不足");
    assertThat(timeline(linked, "cause-moved")).contains(file.number());
    assertThat(cases.require(linked.id()).closedAt()).isNull();
    assertThat(shapes.waiting(linked)).containsExactly("Task_Draft");
  }

  @Test
  void shouldNotCauseALinkedCaseTwice() {
    // given a step caused a case and is undone
    County county = counties.create();
    CaseFile file = shapes.open("shape-sequence", county);
    shapes.complete(file, county, "Task_Draft");
    CaseFile linked = cause(file);
    OpenTask review = shapes.task(file, "Task_Review");
    back(shapes.handler(review, county), review, "Draft", UUID.randomUUID().toString());

    // when it is done again
    shapes.complete(file, county, "Task_Draft");
    CaseFile again = cause(file);

    // then the case goes on; only a further one is new
    assertThat(again.id()).isEqualTo(linked.id());
    assertThat(timeline(file, "linked")).contains("沿用");
    assertThat(cause(file).id()).isNotEqualTo(linked.id());
  }

  private CaseFile cause(CaseFile file) {
    return actor.asSystem(
        () ->
            opening.open(
                file.id(), "test", "shape-sequence", "关联", "", null, null, java.util.Map.of()));
  }

  @Test
  void shouldForgetWhatUndoneStepsDecided() {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-sequence", county);
    String instance = Objects.requireNonNull(file.processInstanceId());
    shapes.complete(file, county, "Task_Draft");
    OpenTask review = shapes.task(file, "Task_Review");
    shapes.complete(review.taskId(), shapes.handler(review, county), "other");
    assertThat(runtime.getVariable(instance, "reviewed")).isEqualTo("other");
    OpenTask approve = shapes.task(file, "Task_Approve");

    // when
    back(shapes.handler(approve, county), approve, "Draft", UUID.randomUUID().toString());

    // then
    assertThat(runtime.getVariables(instance)).doesNotContainKey("reviewed").containsKey("caseId");
    shapes.complete(file, county, "Task_Draft", "Task_Review");
    assertThat(runtime.getVariable(instance, "reviewed")).isEqualTo("pass");
  }

  @Test
  void shouldWriteAgainWhatAStepThatStaysHadDecided() throws Exception {
    // given two steps that write the same
    deploy(
        "back-variable",
        task("Task_One", "decided", "")
            + task("Task_Two", "decided", "")
            + task("Task_Three", "", ""),
        "Task_One Task_Two Task_Three");
    County county = counties.create();
    CaseFile file = shapes.open("back-variable", county);
    String instance = Objects.requireNonNull(file.processInstanceId());
    complete(file, county, "Task_One", "pass");
    complete(file, county, "Task_Two", "other");
    OpenTask three = shapes.task(file, "Task_Three");

    // when
    back(shapes.handler(three, county), three, "Two", UUID.randomUUID().toString());

    // then
    assertThat(runtime.getVariable(instance, "decided")).isEqualTo("pass");
  }

  @Test
  void shouldNotGoAcrossMarkedSteps() {
    // given
    deploy(
        "back-marked",
        task("Task_One", "", "")
            + task("Task_Heard", "", "duban.mandatory")
            + task("Task_Three", "", "")
            + task("Task_Delivered", "", "duban.irreversible")
            + task("Task_Five", "", ""),
        "Task_One Task_Heard Task_Three Task_Delivered Task_Five");
    County county = counties.create();
    CaseFile file = shapes.open("back-marked", county);
    shapes.complete(file, county, "Task_One");
    // an open mandatory step ends only by being done
    OpenTask heard = shapes.task(file, "Task_Heard");
    assertThat(preview(shapes.handler(heard, county), heard, "One").refused()).isNotNull();
    shapes.complete(file, county, "Task_Heard");
    OpenTask three = shapes.task(file, "Task_Three");
    long handler = shapes.handler(three, county);
    assertThat(preview(handler, three, "One").refused()).contains("Task_Heard");
    refused("handling.move.crossed", () -> back(handler, three, "One", "k1"));
    // to the mandatory step itself, to do it anew
    assertThat(preview(handler, three, "Heard").refused()).isNull();
    back(handler, three, "Heard", "k2");
    shapes.complete(file, county, "Task_Heard", "Task_Three", "Task_Delivered");
    OpenTask five = shapes.task(file, "Task_Five");
    refused("handling.move.crossed", () -> back(handler, five, "Three", "k3"));
    refused("handling.move.crossed", () -> back(handler, five, "Delivered", "k4"));
    assertThat(shapes.waiting(file)).containsExactly("Task_Five");
  }

  @Test
  void shouldGiveOneResultToARetryAndTellTheOther() throws Exception {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-sequence", county);
    shapes.complete(file, county, "Task_Draft");
    OpenTask review = shapes.task(file, "Task_Review");
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));
    refused(
        "inbox.changed",
        () ->
            actor.as(
                team.get(0),
                () ->
                    sending.sendBack(
                        review.taskId(),
                        "Task_Draft",
                        ReturnMode.REDO_ALL,
                        "理由",
                        "v",
                        review.version() + 7)));
    refused(
        "handling.reason-required",
        () ->
            actor.as(
                team.get(0),
                () ->
                    sending.sendBack(
                        review.taskId(), "Task_Draft", ReturnMode.REDO_ALL, " ", "r", null)));

    // when two send it back and one completes it, all at once
    ExecutorService pool = Executors.newFixedThreadPool(3);
    List<Callable<Object>> acts =
        List.of(
            () -> back(team.get(0), review, "Draft", "a"),
            () -> back(team.get(1), review, "Draft", "b"),
            () -> {
              shapes.complete(review.taskId(), team.get(2), "pass");
              return "completed";
            });
    int came = 0;
    for (Future<Object> act : pool.invokeAll(acts)) {
      try {
        act.get();
        came++;
      } catch (java.util.concurrent.ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(DubanException.class);
      }
    }
    pool.shutdown();

    // then
    assertThat(came).isEqualTo(1);
    assertThat(shapes.tasks(file)).hasSize(1);

    // when asked again with the same key
    CaseFile again = shapes.open("shape-sequence", county);
    shapes.complete(again, county, "Task_Draft");
    OpenTask task = shapes.task(again, "Task_Review");
    MoveDone first = back(team.get(0), task, "Draft", "same");
    assertThat(back(team.get(0), task, "Draft", "same")).isEqualTo(first);
    assertThat(shapes.waiting(again)).containsExactly("Task_Draft");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from case_move where case_id = ?", Integer.class, again.id()))
        .isEqualTo(1);
  }

  @Test
  void shouldBeForWhoeverCanHandleTheTask() {
    County county = counties.create();
    CaseFile file = shapes.open("shape-sequence", county);
    shapes.complete(file, county, "Task_Draft");
    OpenTask review = shapes.task(file, "Task_Review");
    long drafter = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    assertThatThrownBy(() -> back(drafter, review, "Draft", "x"))
        .isInstanceOf(DubanException.class);
    assertThatThrownBy(() -> preview(county.member(2, 1, 1), review, "Draft"))
        .hasMessageContaining("inbox.not-found");
    assertThat(shapes.waiting(file)).containsExactly("Task_Review");
  }

  private List<String> targets(CaseFile file, County county, String from) {
    OpenTask task = shapes.task(file, "Task_" + from);
    return actor.as(shapes.handler(task, county), () -> sending.targets(task.taskId())).stream()
        .map(SendBackTarget::activityId)
        .toList();
  }

  private UndoPreview preview(long person, OpenTask task, String to) {
    return actor.as(
        person, () -> sending.preview(task.taskId(), "Task_" + to, ReturnMode.REDO_ALL));
  }

  private MoveDone back(long person, OpenTask task, String to, String key) {
    return actor.as(
        person,
        () ->
            sending.sendBack(task.taskId(), "Task_" + to, ReturnMode.REDO_ALL, "理由不足", key, null));
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }

  private void complete(CaseFile file, County county, String key, String conclusion) {
    OpenTask task = shapes.task(file, key);
    shapes.complete(task.taskId(), shapes.handler(task, county), conclusion);
  }

  private static String[] tasks(String keys) {
    return Stream.of(keys.split(" ")).map(k -> "Task_" + k).toArray(String[]::new);
  }

  private int told(long person, CaseFile file) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) from notification where person_id = ? and case_id = ?"
                + " and kind = 'task.undone'",
            Integer.class,
            person,
            file.id()));
  }

  private String timeline(CaseFile file, String kind) {
    return String.join(
        "\n",
        jdbc.queryForList(
            "select text from case_event where case_id = ? and kind = ?",
            String.class,
            file.id(),
            kind));
  }

  private static String task(String id, String writes, String mark) {
    String output =
        writes.isEmpty()
            ? ""
            : "<camunda:inputOutput><camunda:outputParameter name=\"%s\">${submission.text('conclusion')}</camunda:outputParameter></camunda:inputOutput>"
                .formatted(writes);
    String property =
        mark.isEmpty()
            ? ""
            : "<camunda:properties><camunda:property name=\"%s\" value=\"true\"/></camunda:properties>"
                .formatted(mark);
    return "<bpmn:userTask id=\"%s\" name=\"%s\" camunda:candidateGroups=\"${route.to('CHECK_TEAM', unit)}\" camunda:dueDate=\"P5D\" camunda:formRef=\"shape\" camunda:formRefBinding=\"deployment\"><bpmn:documentation>试验</bpmn:documentation><bpmn:extensionElements>%s%s</bpmn:extensionElements></bpmn:userTask>"
        .formatted(id, id, property, output);
  }

  private void deploy(String key, String nodes, String chain) {
    StringBuilder body = new StringBuilder("<bpmn:startEvent id=\"Start\"/>" + nodes);
    String before = "Start";
    for (String next : (chain + " End").split(" ")) {
      body.append(
          "<bpmn:sequenceFlow id=\"Flow_%s_%s\" sourceRef=\"%s\" targetRef=\"%s\"/>"
              .formatted(before, next, before, next));
      before = next;
    }
    String model =
        """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            targetNamespace="https://duban.example/processes" id="Definitions">
          <bpmn:process id="%s" name="试验" isExecutable="true" camunda:historyTimeToLive="P30D">
            %s<bpmn:endEvent id="End" name="已办结"/>
          </bpmn:process>
        </bpmn:definitions>
        """
            .formatted(key, body);
    repository
        .createDeployment()
        .addInputStream(
            key + ".bpmn", new java.io.ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
        .addInputStream(
            "shape.form",
            Objects.requireNonNull(ShapeFixture.class.getResourceAsStream("shapes/shape.form")))
        .deploy();
  }
}
