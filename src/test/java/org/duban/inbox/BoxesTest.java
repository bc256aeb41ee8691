package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Light;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.People;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Boxes besides what is to do: ended cases and what is supervised. */
@ProductTest
class BoxesTest {

  private static final InboxFilter ALL = new InboxFilter(null, null, null, null, null, null, null);

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired ReadingInbox reading;
  @Autowired Cases cases;
  @Autowired RuntimeService runtime;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TaskService engineTasks;
  @Autowired TaskPriorities priorities;
  @Autowired SettingPriority setting;
  @Autowired TransactionTemplate transaction;
  @Autowired People people;
  @Autowired Units units;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void shouldShowEndedCasesToWhoeverHadAPartInThem() {
    // given one case withdrawn, one terminated, one entered by a clerk, one still open
    County county = counties.create();
    String village = county.village(1, 1);
    long liaison = county.holder("VILLAGE_LIAISON", village);
    long subject = county.member(1, 1, 1);
    CaseFile withdrawn = inbox.open(subject, village, "VILLAGE_LIAISON");
    CaseFile terminated = inbox.open(subject, village, "VILLAGE_LIAISON");
    CaseFile open = inbox.open(subject, village, "VILLAGE_LIAISON");
    for (CaseFile file : List.of(withdrawn, terminated, open)) {
      inbox.complete(subject, file, "Task_Fill", "pass");
    }
    assertThat(numbers(subject, reading::closed, ALL)).isEmpty();

    // when
    inbox.complete(liaison, withdrawn, "Task_Verify", "withdraw");
    clock.advance(Duration.ofMinutes(1));
    actor.asSystem(
        () -> {
          cases.close(terminated.id(), "terminated", "测试");
          return true;
        });

    // then last ended first, and only where one had a part
    assertThat(numbers(subject, reading::closed, ALL))
        .containsExactly(terminated.number(), withdrawn.number());
    assertThat(numbers(liaison, reading::closed, ALL)).containsExactly(withdrawn.number());
    assertThat(numbers(county.member(1, 1, 2), reading::closed, ALL)).isEmpty();
    assertThat(counts(subject).closed()).isEqualTo(2);
    assertThat(counts(liaison).closed()).isEqualTo(1);
    InboxLine line = actor.as(subject, () -> reading.closed(ALL, null, 1)).items().get(0);
    assertThat(line.status()).isEqualTo("terminated");
    assertThat(line.light()).isEqualTo(Light.NORMAL);
    assertThat(numbers(subject, reading::closed, text(withdrawn.number())))
        .containsExactly(withdrawn.number());
    runtime.deleteProcessInstance(Objects.requireNonNull(terminated.processInstanceId()), "测试");
  }

  @Test
  void shouldShowAnEndedCaseToHimForWhomItWasEntered() {
    // given
    County county = counties.create();
    String village = county.village(1, 1);
    long subject = county.member(1, 1, 4);
    long clerk = county.holder("ENTRY_CLERK", village);
    CaseFile file = inbox.open(subject, village, "VILLAGE_LIAISON");
    inbox.complete(
        clerk,
        inbox.task(file, "Task_Fill").taskId(),
        inbox.request("{\"conclusion\":\"pass\"}", subject));

    // when
    inbox.complete(county.holder("VILLAGE_LIAISON", village), file, "Task_Verify", "withdraw");

    // then
    assertThat(numbers(subject, reading::closed, ALL)).containsExactly(file.number());
    assertThat(numbers(clerk, reading::closed, ALL)).containsExactly(file.number());
  }

  @Test
  void shouldShowSupervisorsWhatIsOpenBelowThem() {
    // given open tasks in two townships
    County county = counties.create();
    List<String> first = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      first.add(open(county, 1, i).number());
    }
    String second = open(county, 2, 1).number();
    long supervisor = county.holder("SUPERVISOR", county.code());
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));

    // then each sees his own subtree, and who supervises nothing sees nothing
    assertThat(numbers(supervisor, this::supervised, ALL))
        .containsExactlyInAnyOrder(first.get(0), first.get(1), first.get(2), second);
    assertThat(numbers(leader, this::supervised, ALL)).containsExactlyInAnyOrderElementsOf(first);
    assertThat(numbers(county.member(1, 1, 1), this::supervised, ALL)).isEmpty();
    assertThat(
            numbers(county.holder("VILLAGE_LIAISON", county.village(1, 1)), this::supervised, ALL))
        .isEmpty();
    assertThat(counts(supervisor).supervised()).isEqualTo(4);
    assertThat(counts(leader).supervised()).isEqualTo(3);
    assertThat(counts(county.member(1, 1, 1)).supervised()).isZero();
    // and a unit elsewhere narrows, never widens
    assertThat(numbers(leader, this::supervised, unit(county.township(2)))).isEmpty();
    assertThat(numbers(leader, this::supervised, unit(county.code()))).hasSize(3);
    assertThat(numbers(leader, this::supervised, text(first.get(1)))).containsExactly(first.get(1));
  }

  @Test
  void shouldCountLightsOfWhatIsSupervised() {
    // given
    County county = counties.create();
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    open(county, 1, 1);
    open(county, 1, 2);
    assertThat(counts(leader).supervisedRed()).isZero();

    // when the limits have passed
    clock.advance(Duration.ofDays(60));

    // then
    assertThat(counts(leader).supervisedRed()).isEqualTo(2);
    InboxFilter red = new InboxFilter(null, null, null, null, Light.RED, null, null);
    assertThat(numbers(leader, this::supervised, red)).hasSize(2);
    InboxFilter blue = new InboxFilter(null, null, null, null, Light.BLUE, null, null);
    assertThat(numbers(leader, this::supervised, blue)).isEmpty();
  }

  @Test
  void shouldCountNoFurtherThanAThousand() {
    // given more ended cases than are counted
    County county = counties.create();
    long person = county.member(1, 1, 1);
    for (int i = 0; i < 1005; i++) {
      jdbc.update(
          "insert into closed_case_part (person_id, closed_at, case_id) values (?, now(3), ?)",
          person,
          -i - 1);
    }

    // then
    assertThat(counts(person).closed()).isEqualTo(1000);
    jdbc.update("delete from closed_case_part where person_id = ?", person);
  }

  @Test
  void shouldPageThroughEitherOrder() {
    // given tasks that arrived in another order than they are due
    County county = counties.create();
    String village = county.village(1, 1);
    long subject = county.member(1, 1, 1);
    List<String> arrived = new ArrayList<>();
    List<Integer> hours = List.of(3, 1, 5, 2, 4);
    for (int hour : hours) {
      CaseFile file = inbox.open(subject, village, "VILLAGE_LIAISON");
      arrived.add(file.number());
      String task = inbox.task(file, "Task_Fill").taskId();
      for (String table : List.of("inbox_task", "inbox_entry")) {
        jdbc.update(
            "update "
                + table
                + " set due = date_add('2030-01-01', interval ? hour)"
                + " where task_id = ?",
            hour,
            task);
      }
      clock.advance(Duration.ofMinutes(1));
    }
    List<String> byDue =
        IntStream.rangeClosed(1, 5).mapToObj(h -> arrived.get(hours.indexOf(h))).toList();
    List<String> latest = IntStream.rangeClosed(1, 5).mapToObj(i -> arrived.get(5 - i)).toList();
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));

    // then in the box of the subject and in that of the supervisor
    assertThat(numbers(subject, ordered(reading::todo, BoxSort.DUE), ALL)).isEqualTo(byDue);
    assertThat(numbers(subject, ordered(reading::todo, BoxSort.ARRIVAL), ALL)).isEqualTo(latest);
    assertThat(numbers(leader, ordered(reading::supervised, BoxSort.DUE), ALL)).isEqualTo(byDue);
    assertThat(numbers(leader, ordered(reading::supervised, BoxSort.ARRIVAL), ALL))
        .isEqualTo(latest);
    // and a range of limits narrows either
    InboxFilter next =
        new InboxFilter(
            null, null, null, null, null, LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 1));
    assertThat(numbers(subject, ordered(reading::todo, BoxSort.ARRIVAL), next)).isEqualTo(latest);
    // and a page of one order is none of the other
    String page = actor.as(subject, () -> reading.todo(ALL, BoxSort.DUE, null, 2)).next();
    assertThatThrownBy(() -> actor.as(subject, () -> reading.todo(ALL, BoxSort.ARRIVAL, page, 2)))
        .hasMessageContaining("inbox.bad-page");
  }

  @Test
  void shouldFilterCasesByTheLightTheyShow() {
    // given one whose limit decides, one with a light set by its process, one that has ended
    County county = counties.create();
    String village = county.village(1, 1);
    long subject = county.member(1, 1, 1);
    CaseFile plain = inbox.open(subject, village, "VILLAGE_LIAISON");
    CaseFile set = inbox.open(subject, village, "VILLAGE_LIAISON");
    CaseFile ended = inbox.open(subject, village, "VILLAGE_LIAISON");
    for (CaseFile file : List.of(plain, set, ended)) {
      inbox.complete(subject, file, "Task_Fill", "pass");
      jdbc.update("update inbox_task set due = '2030-06-03' where case_id = ?", file.id());
    }
    inbox.complete(county.holder("VILLAGE_LIAISON", village), ended, "Task_Verify", "withdraw");
    actor.asSystem(
        () -> {
          cases.setLight(set.id(), Light.YELLOW);
          return true;
        });

    // then each is found by the light of its line, and by no other
    for (int round = 0; round < 2; round++) {
      for (Light light : Light.values()) {
        InboxFilter filter = new InboxFilter(null, null, null, null, light, null, null);
        List<String> shown =
            actor.as(subject, () -> reading.done(ALL, null, 50)).items().stream()
                .filter(line -> line.light() == light)
                .map(InboxLine::caseNo)
                .toList();
        assertThat(numbers(subject, reading::done, filter)).as(light.name()).isEqualTo(shown);
      }
      clock.advance(Duration.ofDays(round == 0 ? 365 * 6 : 0));
    }
    assertThat(numbers(subject, reading::done, due(LocalDate.of(2030, 6, 3))))
        .containsExactly(set.number(), plain.number());
    assertThat(numbers(subject, reading::done, due(LocalDate.of(2030, 6, 4)))).isEmpty();
  }

  @Test
  void shouldOrderByPriorityThenByLimit() {
    // given four tasks, of which the process, a supervisor and an urge make three more urgent
    County county = counties.create();
    String village = county.village(1, 1);
    long subject = county.member(1, 1, 1);
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    List<CaseFile> files = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      CaseFile file = inbox.open(subject, village, "VILLAGE_LIAISON");
      String task = inbox.task(file, "Task_Fill").taskId();
      jdbc.update("update ACT_RU_TASK set DUE_DATE_ = ? where ID_ = ?", "2030-01-0" + day, task);
      engineTasks.setPriority(task, day == 2 ? TaskPriority.MOST_URGENT.value() : 50);
      files.add(file);
    }
    String fourth = inbox.task(files.get(3), "Task_Fill").taskId();
    String fifth = inbox.task(files.get(4), "Task_Fill").taskId();
    int version = inbox.task(files.get(3), "Task_Fill").version();

    // when
    transaction.executeWithoutResult(status -> priorities.raise(fourth));
    actor.as(leader, () -> set(fifth, 90, "群众反映强烈"));

    // then
    List<String> expected = Stream.of(1, 4, 3, 0, 2).map(i -> files.get(i).number()).toList();
    assertThat(numbers(subject, ordered(reading::todo, BoxSort.PRIORITY), ALL)).isEqualTo(expected);
    assertThat(numbers(leader, ordered(reading::supervised, BoxSort.PRIORITY), ALL))
        .isEqualTo(expected);
    InboxPage page = actor.as(subject, () -> reading.todo(ALL, BoxSort.PRIORITY, null, 5));
    assertThat(page.items()).extracting(InboxLine::priority).containsExactly(90, 90, 70, 50, 50);
    // and what is being filled in can still be handed in
    assertThat(inbox.task(files.get(3), "Task_Fill").version()).isEqualTo(version);
    // and it goes with its task
    inbox.complete(subject, files.get(3), "Task_Fill", "pass");
    assertThat(inbox.task(files.get(3), "Task_Verify").priority()).isEqualTo(50);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from task_priority where task_id = ?", Integer.class, fourth))
        .isZero();
  }

  @Test
  void shouldLetSupervisorsAloneSetPriorityAndSayWhy() {
    // given
    County county = counties.create();
    CaseFile file = open(county, 1, 1);
    String task = inbox.task(file, "Task_Fill").taskId();
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));

    // then
    assertThatThrownBy(() -> actor.as(county.member(1, 1, 1), () -> set(task, 70, "急")))
        .isInstanceOf(DubanException.class);
    assertThatThrownBy(
            () ->
                actor.as(
                    county.holder("TOWNSHIP_LEADER", county.township(2)), () -> set(task, 70, "急")))
        .isInstanceOf(DubanException.class);
    assertThatThrownBy(() -> actor.as(leader, () -> set(task, 70, " ")))
        .hasMessageContaining("inbox.priority.reason");
    assertThatThrownBy(() -> actor.as(leader, () -> set(task, 60, "急")))
        .hasMessageContaining("inbox.priority.none");
    // and a retry says it once
    actor.as(leader, () -> set(task, 70, "急"));
    actor.as(leader, () -> set(task, 70, "急"));
    assertThat(
            jdbc.queryForList(
                "select text from case_event where case_id = ? and kind = 'prioritised'",
                String.class,
                file.id()))
        .containsExactly("“填报”定为加急：急");
  }

  @Test
  void shouldFilterEveryBoxByEverything() {
    // given one who has two cases in each box, alike in nothing
    County county = counties.create();
    long viewer = county.holder("SUPERVISOR", county.code());
    CaseFile wanted = open(county, 1, 1);
    CaseFile other = open(county, 2, 1);
    long campaign = wanted.id();
    for (CaseFile file : List.of(wanted, other)) {
      boolean is = file == wanted;
      inbox.complete(Objects.requireNonNull(file.subjectPersonId()), file, "Task_Fill", "pass");
      String task = inbox.task(file, "Task_Verify").taskId();
      String title = is ? "拆违甲" + campaign : "治水乙" + campaign;
      String due = is ? "2030-05-01" : "2031-05-01";
      jdbc.update(
          "update case_file set title = ?, campaign_id = ?, process_key = ?, opened_by = ?"
              + " where id = ?",
          title,
          is ? campaign : null,
          is ? "other-process" : InboxFixture.PROCESS,
          viewer,
          file.id());
      jdbc.update(
          "update inbox_task set title = ?, campaign_id = ?, process_key = ?, due = ?"
              + " where task_id = ?",
          title,
          is ? campaign : null,
          is ? "other-process" : InboxFixture.PROCESS,
          due,
          task);
      jdbc.update(
          "update inbox_entry set holder = ?, due = ? where task_id = ?", "P:" + viewer, due, task);
      jdbc.update("update submission set person_id = ? where case_id = ?", viewer, file.id());
      jdbc.update("insert into task_draft values (?, ?, '{}', now(3))", task, viewer);
      jdbc.update("insert into closed_case_part values (?, now(3), ?)", viewer, file.id());
    }
    clock.advance(Duration.between(clock.now(), LocalDate.of(2030, 5, 10).atStartOfDay()));
    String village = county.village(1, 1);
    List<InboxFilter> filters =
        List.of(
            text("拆违甲"),
            text(wanted.number()),
            text(people.require(Objects.requireNonNull(wanted.subjectPersonId())).name()),
            text(units.require(village).name()),
            new InboxFilter(null, "other-process", null, null, null, null, null),
            unit(county.township(1)),
            unit(village),
            new InboxFilter(null, null, null, campaign, null, null, null),
            new InboxFilter(null, null, null, null, Light.RED, null, null),
            due(LocalDate.of(2030, 5, 1)),
            new InboxFilter(null, null, null, null, null, null, LocalDate.of(2030, 5, 1)));

    // then each of them finds the one in each box
    Map<String, Box> boxes =
        Map.of(
            "todo", reading::todo,
            "arrival", ordered(reading::todo, BoxSort.ARRIVAL),
            "priority", ordered(reading::todo, BoxSort.PRIORITY),
            "done", reading::done,
            "closed", reading::closed,
            "started", reading::started,
            "drafts", reading::drafts,
            "supervised", this::supervised);
    boxes.forEach(
        (name, box) -> {
          assertThat(numbers(viewer, box, ALL)).as(name).hasSize(2);
          for (InboxFilter filter : filters) {
            assertThat(numbers(viewer, box, filter))
                .as(name + " " + filter)
                .containsExactly(wanted.number());
          }
        });
  }

  private boolean set(String task, int priority, String reason) {
    setting.set(task, priority, reason);
    return true;
  }

  private static InboxFilter due(LocalDate day) {
    return new InboxFilter(null, null, null, null, null, day, day);
  }

  private static Box ordered(Ordered box, BoxSort sort) {
    return (filter, after, limit) -> box.page(filter, sort, after, limit);
  }

  private InboxPage supervised(InboxFilter filter, @Nullable String after, int limit) {
    return reading.supervised(filter, BoxSort.DUE, after, limit);
  }

  private CaseFile open(County county, int township, int member) {
    return inbox.open(
        county.member(township, 1, member), county.village(township, 1), "VILLAGE_LIAISON");
  }

  private InboxCounts counts(long person) {
    return actor.as(person, reading::counts);
  }

  /** Numbers of all cases in the box, read in pages of two. */
  private List<String> numbers(long person, Box box, InboxFilter filter) {
    return actor.as(
        person,
        () -> {
          List<String> numbers = new ArrayList<>();
          String next = null;
          do {
            InboxPage page = box.page(filter, next, 2);
            page.items().forEach(line -> numbers.add(line.caseNo()));
            next = page.next();
          } while (next != null);
          return numbers;
        });
  }

  private static InboxFilter text(String q) {
    return new InboxFilter(q, null, null, null, null, null, null);
  }

  private static InboxFilter unit(String code) {
    return new InboxFilter(null, null, code, null, null, null, null);
  }

  /** One of the boxes. */
  private interface Box {
    InboxPage page(InboxFilter filter, @Nullable String after, int limit);
  }

  /** One of the boxes that have orders. */
  private interface Ordered {
    InboxPage page(InboxFilter filter, BoxSort sort, @Nullable String after, int limit);
  }
}
