package org.duban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.handling.MoveFrom.Way;
import org.duban.handling.UndoneThing.Kind;
import org.duban.identity.CurrentActor;
import org.duban.inbox.ClaimingTask;
import org.duban.inbox.Drafting;
import org.duban.inbox.OpenTask;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One's last step is taken back, supervisors move and end cases. */
@ProductTest
class MovingCaseTest {

  @Autowired CountyFixture counties;
  @Autowired ShapeFixture shapes;
  @Autowired WithdrawingCompletion withdrawing;
  @Autowired JumpingTask jumping;
  @Autowired TerminatingCase terminating;
  @Autowired OfferedOperations offered;
  @Autowired ClaimingTask claiming;
  @Autowired Drafting drafting;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;
  @Autowired JsonMapper json;

  /** Shape; tasks done; which step is taken back; tokens afterwards; what leads to the end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sequence|Draft Review|Review|Review|Review Approve",
        "parallel|Draft|Draft|Draft|Draft Left1 Left2 Right Approve",
        "parallel|Draft Right|Right|Left1,Right|Left1 Left2 Right Approve",
        "parallel|Draft Left1 Left2 Right|Right|Join,Right|Right Approve",
        "parallel|Draft Right Left1 Left2|Left2|Join,Left2|Left2 Approve",
        "inclusive|Draft Right|Right|Left1,Right|Left1 Left2 Right Approve",
        "inclusive|Draft Right Left1 Left2|Left2|Left2|Left2 Approve",
        "multi|Draft|Draft|Draft|Draft Vote Vote Vote Approve",
        "multi-sequential|Draft|Draft|Draft|Draft Vote Vote Vote Approve",
        "subprocess|Draft|Draft|Draft|Draft Inside1 Inside2 Approve",
        "subprocess|Draft Inside1 Inside2|Inside2|Sub/Inside2|Inside2 Approve",
        "call|Draft|Draft|Draft|Draft Called1 Called2 Approve",
        "call|Draft Called1|Called1|Call|Called1 Called2 Approve",
        "call|Draft Called1 Called2|Called2|Call|Called2 Approve",
      })
  void shouldTakeBackOnesLastStep(
      String shape, String done, String step, String tokens, String rest) {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-" + shape, county);
    shapes.complete(file, county, keys(done));
    long person = last(file, "Task_" + step);

    // when
    WithdrawalOffer offer = actor.as(person, () -> withdrawing.offer(file.id()));
    withdraw(person, file, UUID.randomUUID().toString());

    // then
    assertThat(offer.reason()).isNull();
    assertThat(offer.allowed()).isTrue();
    assertThat(Objects.requireNonNull(offer.preview()).undone())
        .extracting(UndoneThing::kind)
        .contains(Kind.SUBMISSION);
    assertThat(shapes.tokens(file)).containsExactly(tokens(tokens));
    assertThat(shapes.task(file, "Task_" + step).assignee()).isEqualTo(person);
    shapes.complete(file, county, keys(rest));
    assertThat(shapes.over(file)).isTrue();
  }

  @Test
  void shouldNotTakeBackWhatSomebodyActedOn() {
    County county = counties.create();
    long drafter = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    long checker = county.holder("CHECK_TEAM", county.township(1));
    CaseFile file = shapes.open("shape-sequence", county);
    assertThat(actor.as(drafter, () -> withdrawing.offer(file.id())).allowed()).isFalse();
    shapes.complete(file, county, "Task_Draft");
    OpenTask review = shapes.task(file, "Task_Review");

    // somebody writes, claims, has done it; or it caused something
    actor.as(checker, () -> drafting.save(review.taskId(), json.readTree("{\"note\": \"阅\"}")));
    refused("handling.withdraw.taken", () -> withdraw(drafter, file, "1"));
    actor.as(checker, () -> run(() -> drafting.discard(review.taskId())));
    actor.as(checker, () -> run(() -> claiming.claim(review.taskId())));
    refused("handling.withdraw.taken", () -> withdraw(drafter, file, "2"));
    assertThat(actor.as(drafter, () -> withdrawing.offer(file.id())).reason()).isNotBlank();
    shapes.complete(file, county, "Task_Review");
    refused("handling.withdraw.acted", () -> withdraw(drafter, file, "3"));
    refused("casefile.not-found", () -> withdraw(county.member(2, 1, 1), file, "4"));
    CaseFile votes = shapes.open("shape-multi", county);
    shapes.complete(votes, county, keys("Draft Vote"));
    refused("handling.withdraw.gone", () -> withdraw(last(votes, "Task_Vote"), votes, "5"));
    shapes.complete(votes, county, keys("Vote Vote"));
    refused("handling.withdraw.vote", () -> withdraw(last(votes, "Task_Vote"), votes, "8"));
    CaseFile linked = shapes.open("shape-sequence", county);
    shapes.complete(linked, county, "Task_Draft");
    cases.link(linked.id(), votes.id(), "test");
    refused("handling.withdraw.linked", () -> withdraw(drafter, linked, "6"));
    assertThat(shapes.waiting(file)).containsExactly("Task_Approve");

    // and once only, however often it is asked for
    CaseFile again = shapes.open("shape-sequence", county);
    shapes.complete(again, county, "Task_Draft");
    assertThat(withdraw(drafter, again, "same")).isEqualTo(withdraw(drafter, again, "same"));
    refused("handling.withdraw.nothing", () -> withdraw(drafter, again, "7"));
  }

  /** Shape; tasks done; from where; to where; tokens afterwards; what leads to the end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sequence|Draft|Review|Approve|FORWARD|Approve|Approve",
        "sequence|Draft Review|Approve|Draft|BACK|Draft|Draft Review Approve",
        "parallel||Draft|Left2|FORWARD|Join,Left2|Left2 Approve",
        "parallel|Draft|Left1|Left2|FORWARD|Left2,Right|Left2 Right Approve",
        "parallel|Draft Right|Left1|Approve|FORWARD|Approve|Approve",
        "parallel|Draft|Right|Approve|FORWARD|Approve|Approve",
        "parallel|Draft Left1 Left2 Right|Approve|Left1|BACK|Join,Left1|Left1 Left2 Approve",
        "inclusive||Draft|Left2|FORWARD|Left2|Left2 Approve",
        "inclusive|Draft Right|Left1|Approve|FORWARD|Approve|Approve",
        "multi||Draft|Approve|FORWARD|Approve|Approve",
        "multi|Draft Vote|Vote|Approve|FORWARD|Approve|Approve",
        "multi-sequential||Draft|Vote|FORWARD|Vote#/Vote|Vote Vote Vote Approve",
        "subprocess||Draft|Inside2|FORWARD|Sub/Inside2|Inside2 Approve",
        "subprocess|Draft|Inside1|Approve|FORWARD|Approve|Approve",
        "subprocess|Draft|Inside1|Inside2|FORWARD|Sub/Inside2|Inside2 Approve",
        "multi-subprocess|Draft Inside1|Inside2|Approve|FORWARD|Approve|Approve",
        "call|Draft|Called1|Called2|FORWARD|Call|Called2 Approve",
        "call|Draft|Called1|Approve|FORWARD|Approve|Approve",
        "call|Draft Called1|Called2|Draft|BACK|Draft|Draft Called1 Called2 Approve",
      })
  void shouldMoveACase(
      String shape,
      @Nullable String done,
      String from,
      String to,
      Way way,
      String tokens,
      String rest) {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-" + shape, county);
    shapes.complete(file, county, keys(done));
    OpenTask task = shapes.task(file, "Task_" + from);
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    String step = "Task_" + to;

    // when
    List<MoveFrom> moves = actor.as(leader, () -> jumping.moves(file.id()));
    UndoPreview preview = actor.as(leader, () -> jumping.preview(file.id(), task.taskId(), step));
    MoveDone moved =
        actor.as(leader, () -> jumping.jump(file.id(), task.taskId(), step, "督办", "k"));

    // then
    assertThat(moves)
        .filteredOn(m -> m.taskId().equals(task.taskId()))
        .flatExtracting(MoveFrom::targets)
        .anyMatch(t -> t.activityId().equals(step) && t.where() == way);
    assertThat(preview.refused()).isNull();
    assertThat(preview.undone()).extracting(UndoneThing::kind).contains(Kind.TASK);
    assertThat(moved.opened()).isNotEmpty();
    assertThat(shapes.tokens(file)).containsExactly(tokens(tokens));
    shapes.complete(file, county, keys(rest));
    assertThat(shapes.over(file)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sequence,Draft",
    "parallel,Draft Right Left1",
    "inclusive,Draft Right",
    "multi,Draft Vote",
    "multi-sequential,Draft Vote",
    "subprocess,Draft Inside1",
    "multi-subprocess,Draft Inside1",
    "call,Draft Called1"
  })
  void shouldEndACase(String shape, String done) {
    // given
    County county = counties.create();
    CaseFile file = shapes.open("shape-" + shape, county);
    shapes.complete(file, county, keys(done));
    CaseFile linked = shapes.open("shape-sequence", county);
    cases.link(file.id(), linked.id(), "test");
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    long drafter = county.holder("VILLAGE_LIAISON", county.village(1, 1));

    // when
    UndoPreview preview = actor.as(leader, () -> terminating.preview(file.id()));
    assertThat(shapes.over(file)).isFalse();
    actor.as(leader, () -> run(() -> terminating.terminate(file.id(), "重复立案", "k")));
    actor.as(leader, () -> run(() -> terminating.terminate(file.id(), "重复立案", "k")));

    // then
    assertThat(preview.refused()).isNull();
    assertThat(preview.undone()).extracting(UndoneThing::kind).contains(Kind.TASK);
    assertThat(preview.kept())
        .extracting(UndoneThing::kind)
        .contains(Kind.LINKED_CASE, Kind.SUBMISSION);
    assertThat(cases.require(file.id()).end()).isEqualTo("terminated");
    assertThat(cases.require(file.id()).endReason()).isEqualTo("重复立案");
    assertThat(shapes.waiting(file)).isEmpty();
    assertThat(shapes.tokens(file)).isEmpty();
    assertThat(shapes.waiting(linked)).containsExactly("Task_Draft");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from notification where person_id = ? and case_id = ?"
                    + " and kind = 'task.undone'",
                Integer.class,
                drafter,
                file.id()))
        .isEqualTo(1);
    refused(
        "handling.move.closed",
        () -> actor.as(leader, () -> run(() -> terminating.terminate(file.id(), "又", "z"))));
  }

  @Test
  void shouldLetOnlySupervisorsMoveAndEnd() {
    County county = counties.create();
    CaseFile file = shapes.open("shape-sequence", county);
    OpenTask draft = shapes.task(file, "Task_Draft");
    long drafter = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    long other = county.holder("TOWNSHIP_LEADER", county.township(2));
    for (long person : List.of(drafter, other)) {
      assertThatThrownBy(() -> actor.as(person, () -> jumping.moves(file.id())))
          .isInstanceOf(DubanException.class);
      assertThatThrownBy(
              () ->
                  actor.as(
                      person,
                      () -> jumping.jump(file.id(), draft.taskId(), "Task_Approve", "一", "k")))
          .isInstanceOf(DubanException.class);
      assertThatThrownBy(
              () -> actor.as(person, () -> run(() -> terminating.terminate(file.id(), "一", "k"))))
          .isInstanceOf(DubanException.class);
    }
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    refused(
        "handling.reason-required",
        () ->
            actor.as(
                leader, () -> jumping.jump(file.id(), draft.taskId(), "Task_Approve", "", "a")));
    refused(
        "handling.move.not-there",
        () ->
            actor.as(
                leader, () -> jumping.jump(file.id(), draft.taskId(), "Task_Nowhere", "一", "b")));
    refused(
        "handling.move.not-open",
        () -> actor.as(leader, () -> jumping.jump(file.id(), "none", "Task_Approve", "一", "c")));
    assertThat(keysOffered(drafter, draft)).doesNotContain("jump", "terminate", "send-back");
    assertThat(keysOffered(leader, draft)).contains("jump", "terminate");
    assertThat(shapes.waiting(file)).containsExactly("Task_Draft");
  }

  private List<String> keysOffered(long person, OpenTask task) {
    return actor.as(person, () -> offered.of(task.taskId())).stream()
        .filter(OfferedOperation::allowed)
        .map(OfferedOperation::key)
        .toList();
  }

  private MoveDone withdraw(long person, CaseFile file, String key) {
    return actor.as(person, () -> withdrawing.withdraw(file.id(), "填错了", key));
  }

  private long last(CaseFile file, String key) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select person_id from submission where case_id = ? and task_key = ?"
                + " order by id desc limit 1",
            Long.class,
            file.id(),
            key));
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(DubanException.class).hasMessageContaining(code);
  }

  private static boolean run(Runnable act) {
    act.run();
    return true;
  }

  private static String[] keys(@Nullable String keys) {
    return keys == null || keys.isEmpty()
        ? new String[0]
        : Stream.of(keys.split(" ")).map(k -> "Task_" + k).toArray(String[]::new);
  }

  private static String[] tokens(String tokens) {
    return Stream.of(tokens.split(","))
        .map(t -> t.replace("#/", "#multiInstanceBody/"))
        .map(
            t ->
                t.matches("Join|Call")
                    ? t
                    : t.replaceAll("(Left|Right|Draft|Review|Approve|Vote|Inside)", "Task_$1"))
        .sorted()
        .toArray(String[]::new);
  }
}
