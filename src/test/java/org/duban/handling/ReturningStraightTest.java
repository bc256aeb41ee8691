package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.handling.UndoneThing.Kind;
import org.duban.identity.CurrentActor;
import org.duban.inbox.ClaimingTask;
import org.duban.inbox.InboxFilter;
import org.duban.inbox.OpenTask;
import org.duban.inbox.ReadingInbox;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An earlier step is done again and the case comes straight back to where it was sent back from.
 */
@ProductTest
class ReturningStraightTest {

  @Autowired CountyFixture counties;
  @Autowired ShapeFixture shapes;
  @Autowired SendingBack sending;
  @Autowired JumpingTask jumping;
  @Autowired ClaimingTask claiming;
  @Autowired ReadingInbox inbox;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired JdbcTemplate jdbc;

  /** Shape; tasks done; from where; to where; tokens meanwhile; what leads to the end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sequence|Draft Review|Approve|Draft|Task_Approve,Task_Draft|Approve",
        "sequence|Draft Review|Approve|Review|Task_Approve,Task_Review|Approve",
        // out of a branch: the other goes on as it is
        "parallel|Draft Left1 Right|Left2|Draft|Join,Task_Draft,Task_Left2|Left2 Approve",
        "parallel|Draft Left1|Left2|Draft|Task_Draft,Task_Left2,Task_Right|Right Left2 Approve",
        // into a branch
        "parallel|Draft Left1 Left2 Right|Approve|Left2|Task_Approve,Task_Left2|Approve",
        "parallel|Draft Left1 Left2 Right|Approve|Right|Task_Approve,Task_Right|Approve",
        "parallel|Draft Left1 Right|Left2|Left1|Join,Task_Left1,Task_Left2|Left2 Approve",
        "inclusive|Draft Left1 Right|Left2|Draft|Join,Task_Draft,Task_Left2|Left2 Approve",
        "inclusive|Draft Left1 Left2 Right|Approve|Left2|Task_Approve,Task_Left2|Approve",
        "inclusive|Draft Left1|Left2|Left1|Task_Left1,Task_Left2,Task_Right|Right Left2 Approve",
        "multi|Draft Vote|Vote|Draft|Task_Draft,V,V|Vote Vote Approve",
        "multi-sequential|Draft Vote|Vote|Draft|Task_Draft,V|Vote Vote Approve",
        "subprocess|Draft Inside1|Inside2|Draft|Sub/Task_Inside2,Task_Draft|Inside2 Approve",
        "subprocess|Draft Inside1|Inside2|Inside1|Sub/Task_Inside1,Sub/Task_Inside2|Inside2 Approve",
        "subprocess|Draft Inside1 Inside2|Approve|Inside1|Sub/Task_Inside1,Task_Approve|Approve",
        "multi-subprocess|Draft Inside1|Inside2|Draft|B/Sub/Task_Inside1,B/Sub/Task_Inside1,B/Sub/Task_Inside2,Task_Draft|Inside2 Inside1 Inside2 Inside1 Inside2 Approve",
        "call|Draft Called1|Called2|Draft|Call,Task_Draft|Called2 Approve",
        "call|Draft Called1|Called2|Called1|Call|Called2 Approve",
      })
  void shouldComeStraightBack(
      String shape, String done, String from, String to, String tokens, String rest) {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-" + shape, county);
    shapes.complete(file, county, keys(done));
    OpenTask task = shapes.task(file, "Task_" + from);
    long handler = shapes.handler(task, county);

    // when
    UndoPreview preview =
        actor.as(
            handler, () -> sending.preview(task.taskId(), "Task_" + to, ReturnMode.STRAIGHT_BACK));
    MoveDone back = back(handler, task, to);

    // then nothing has ended; the task is nobody's meanwhile
    assertThat(preview.refused()).isNull();
    assertThat(preview.undone()).extracting(UndoneThing::kind).containsExactly(Kind.SUBMISSION);
    assertThat(shapes.tokens(file))
        .containsExactly(
            Stream.of(tokens.split(","))
                .map(t -> t.equals("V") ? "Task_Vote#multiInstanceBody/Task_Vote" : t)
                .map(t -> t.replace("B/", "Sub#multiInstanceBody/"))
                .sorted()
                .toArray(String[]::new));
    assertThat(todo(handler, file)).doesNotContain(task.taskId());
    refused("inbox.waits", () -> shapes.complete(task.taskId(), handler, "pass"));
    refused("inbox.waits", () -> actor.as(handler, () -> run(() -> claiming.claim(task.taskId()))));
    assertThat(actor.as(handler, () -> sending.sent(task.taskId())).awaiting()).isNotNull();

    // when it is done again
    String redo = back.opened().get(0).taskId();
    OpenTask open =
        shapes.tasks(file).stream().filter(t -> t.taskId().equals(redo)).findFirst().orElseThrow();
    long again = shapes.handler(open, county);
    assertThat(
            Objects.requireNonNull(actor.as(again, () -> sending.sent(redo)).sentBack()).reason())
        .isEqualTo("再核一下");
    shapes.complete(redo, again, "pass");

    // then it is back, and the rest is done once
    assertThat(todo(handler, file)).contains(task.taskId());
    assertThat(shapes.waiting(file)).doesNotContain("Task_" + to);
    shapes.complete(file, county, keys(rest));
    assertThat(shapes.over(file)).isTrue();
    assertThat(cases.require(file.id()).end()).isEqualTo("closed");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from case_return where case_id = ?", Integer.class, file.id()))
        .isZero();
  }

  @Test
  void shouldWaitForWhatIsSentBackFurther() {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-sequence", county);
    shapes.complete(file, county, keys("Draft Review"));
    OpenTask approve = shapes.task(file, "Task_Approve");
    back(shapes.handler(approve, county), approve, "Review");
    OpenTask review = shapes.task(file, "Task_Review");

    // when
    back(shapes.handler(review, county), review, "Draft");

    // then one after the other
    shapes.complete(file, county, "Task_Draft");
    refused("inbox.waits", () -> shapes.complete(approve.taskId(), leader(county), "pass"));
    shapes.complete(file, county, "Task_Review", "Task_Approve");
    assertThat(shapes.over(file)).isTrue();
  }

  @Test
  void shouldGiveUpTheReturnWhenAllIsDoneAgain() {
    // given the step that is done again sends the case back itself
    County county = counties.create();
    CaseFile file = shapes.open("shape-sequence", county);
    shapes.complete(file, county, keys("Draft Review"));
    OpenTask approve = shapes.task(file, "Task_Approve");
    back(shapes.handler(approve, county), approve, "Review");
    OpenTask review = shapes.task(file, "Task_Review");

    // when
    actor.as(
        shapes.handler(review, county),
        () ->
            sending.sendBack(
                review.taskId(), "Task_Draft", ReturnMode.REDO_ALL, "重来", "all", null));

    // then
    assertThat(shapes.tokens(file)).containsExactly("Task_Draft");
    shapes.complete(file, county, keys("Draft Review Approve"));
    assertThat(shapes.over(file)).isTrue();
  }

  @Test
  void shouldNotWaitForAStepThatIsTakenAway() {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-parallel", county);
    shapes.complete(file, county, keys("Draft Left1"));
    OpenTask left = shapes.task(file, "Task_Left2");
    back(shapes.handler(left, county), left, "Draft");

    // when a supervisor moves on the task that waits
    actor.as(
        leader(county), () -> jumping.jump(file.id(), left.taskId(), "Task_Approve", "督办", "jump"));

    // then
    assertThat(shapes.tokens(file)).containsExactly("Task_Approve");
    shapes.complete(file, county, "Task_Approve");
    assertThat(shapes.over(file)).isTrue();
  }

  /** From where to where it was sent back, and to where a supervisor then moves it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parallel|Draft Left1 Left2 Right|Approve|Left2|Right|Join,Task_Right|Right Approve",
        "parallel|Draft Left1 Right|Left2|Draft|Left1|Join,Task_Left1|Left1 Left2 Approve",
        "inclusive|Draft Left1 Left2 Right|Approve|Left2|Right|Task_Right|Right Approve",
        "inclusive|Draft Left1 Right|Left2|Draft|Left1|Join,Task_Left1|Left1 Left2 Approve",
      })
  void shouldCountNoStepThatIsDoneAgainAmongTheTokensOfAJoin(
      String shape, String done, String from, String to, String moved, String tokens, String rest) {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-" + shape, county);
    shapes.complete(file, county, keys(done));
    OpenTask task = shapes.task(file, "Task_" + from);
    String redo = back(shapes.handler(task, county), task, to).opened().get(0).taskId();
    refused(
        "handling.move.redone",
        () ->
            actor.as(
                leader(county), () -> jumping.jump(file.id(), redo, "Task_Approve", "督办", "r")));

    // when
    actor.as(
        leader(county),
        () -> jumping.jump(file.id(), task.taskId(), "Task_" + moved, "督办", "jump"));

    // then
    assertThat(shapes.tokens(file)).containsExactly(tokens.split(","));
    shapes.complete(file, county, keys(rest));
    assertThat(shapes.over(file)).isTrue();
  }

  @Test
  void shouldDoAStepAgainWithoutItsReminders() {
    // given a step with a timer
    County county = counties.create();
    CaseFile file = shapes.open("shape-sequence", county);
    shapes.complete(file, county, keys("Draft Review"));
    OpenTask approve = shapes.task(file, "Task_Approve");

    // when
    back(shapes.handler(approve, county), approve, "Review");

    // then
    assertThat(
            management
                .createJobQuery()
                .processInstanceId(Objects.requireNonNull(file.processInstanceId()))
                .count())
        .isZero();
  }

  @Test
  void shouldSayWhereItCannotComeStraightBack() {
    County county = counties.create();
    CaseFile votes = shapes.open("shape-multi", county);
    shapes.complete(votes, county, keys("Draft Vote Vote Vote"));
    OpenTask approve = shapes.task(votes, "Task_Approve");
    long handler = shapes.handler(approve, county);
    assertThat(actor.as(handler, () -> sending.targets(approve.taskId())))
        .extracting(SendBackTarget::activityId, SendBackTarget::straightBack)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Task_Vote", false),
            org.assertj.core.groups.Tuple.tuple("Task_Draft", true));
    refused("handling.send-back.not-straight", () -> back(handler, approve, "Vote"));
  }

  private static long leader(County county) {
    return county.holder("TOWNSHIP_LEADER", county.township(1));
  }

  private List<String> todo(long person, CaseFile file) {
    return actor
        .as(
            person,
            () ->
                inbox.todo(
                    new InboxFilter(file.number(), null, null, null, null, null, null), null, 50))
        .items()
        .stream()
        .map(line -> String.valueOf(line.taskId()))
        .toList();
  }

  private MoveDone back(long person, OpenTask task, String to) {
    return actor.as(
        person,
        () ->
            sending.sendBack(
                task.taskId(),
                "Task_" + to,
                ReturnMode.STRAIGHT_BACK,
                "再核一下",
                UUID.randomUUID().toString(),
                null));
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }

  private static boolean run(Runnable act) {
    act.run();
    return true;
  }

  private static String[] keys(String keys) {
    return Stream.of(keys.split(" ")).map(k -> "Task_" + k).toArray(String[]::new);
  }
}
