package org.duban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.duban.ProductTest;
import org.duban.calendar.persistence.RecalculationMapper.LineRow;
import org.duban.identity.CurrentActor;
import org.duban.notification.Notification;
import org.duban.notification.OwnNotifications;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class DeadlineTest {

  @Autowired ExtendingDeadline extending;
  @Autowired PausingDeadline pausing;
  @Autowired ImportingCalendarYear importing;
  @Autowired ReadingCalendar reading;
  @Autowired ReadingRecalculations recalculations;
  @Autowired OfficialCalendar official;
  @Autowired OwnNotifications own;
  @Autowired DeadlineFixture deadlines;
  @Autowired CountyFixture counties;
  @Autowired CurrentActor actor;
  @Autowired TaskService tasks;
  @Autowired ProductClock clock;

  private final DeadlineApproval approval = new DeadlineApproval("汛期施工受阻", "督〔2026〕7号");
  private County county;
  private String taskId;
  private long supervisor;

  @BeforeEach
  void openTaskOnMonday() {
    clock.moveTo(LocalDateTime.of(2026, 3, 2, 10, 0));
    county = counties.create(1, 1, 1);
    supervisor = county.holder("TOWNSHIP_LEADER", county.township(1));
    taskId = deadlines.open(county.village(1, 1));
  }

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void shouldSetTheLimitByTheCalendar() {
    assertThat(deadlines.due(taskId)).isEqualTo(end(2026, 3, 9));
    assertThat(deadlines.timer(taskId)).isEqualTo(end(2026, 3, 9));
    assertThat(deadlines.listed(taskId)).isEqualTo(end(2026, 3, 9));
  }

  @Test
  void shouldExtendTaskListAndTimerWithApproval() {
    // when
    actor.as(supervisor, () -> extending.extend(taskId, LocalDate.of(2026, 3, 20), approval));
    // then
    assertThat(deadlines.due(taskId)).isEqualTo(end(2026, 3, 20));
    assertThat(deadlines.timer(taskId)).isEqualTo(end(2026, 3, 20));
    assertThat(deadlines.listed(taskId)).isEqualTo(end(2026, 3, 20));
    assertThat(deadlines.timeline(taskId, "deadline")).isEqualTo(1);
    // then: whoever has it is told
    assertThat(told(county.holder("VILLAGE_LIAISON", county.village(1, 1))))
        .containsExactly("“整改”的时限延至2026年3月20日。理由：汛期施工受阻");
    assertThat(told(supervisor)).isEmpty();
    assertThat(actor.as(supervisor, () -> reading.changes(taskId)))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.approver()).isEqualTo(supervisor);
              assertThat(c.approvalNo()).isEqualTo("督〔2026〕7号");
              assertThat(c.oldDue()).isEqualTo(end(2026, 3, 9));
            });
  }

  @Test
  void shouldRefuseExtensionWithoutRightReasonOrSense() {
    long liaison = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    LocalDate later = LocalDate.of(2026, 3, 20);
    assertThatThrownBy(() -> actor.as(liaison, () -> extending.extend(taskId, later, approval)))
        .hasMessageContaining("identity.not-permitted");
    assertThatThrownBy(
            () ->
                actor.as(
                    supervisor,
                    () -> extending.extend(taskId, later, new DeadlineApproval(" ", null))))
        .hasMessageContaining("calendar.reason");
    assertThatThrownBy(
            () ->
                actor.as(
                    supervisor, () -> extending.extend(taskId, LocalDate.of(2026, 3, 9), approval)))
        .hasMessageContaining("calendar.extension.early");
    tasks.setAssignee(taskId, String.valueOf(supervisor));
    assertThatThrownBy(() -> actor.as(supervisor, () -> extending.extend(taskId, later, approval)))
        .hasMessageContaining("calendar.own-task");
    assertThat(deadlines.due(taskId)).isEqualTo(end(2026, 3, 9));
  }

  @Test
  void shouldStopAndGoOnWithTheDaysLeft() {
    // given: Wednesday, three working days left
    clock.moveTo(LocalDateTime.of(2026, 3, 4, 10, 0));
    actor.as(supervisor, () -> pausing.pause(taskId, approval));
    assertThat(tasks.createTaskQuery().taskId(taskId).singleResult().getDueDate()).isNull();
    assertThat(deadlines.timerSuspended(taskId)).isTrue();
    assertThatThrownBy(() -> actor.as(supervisor, () -> pausing.pause(taskId, approval)))
        .hasMessageContaining("calendar.paused");
    // when: it goes on a week later
    clock.moveTo(LocalDateTime.of(2026, 3, 11, 10, 0));
    actor.as(supervisor, () -> pausing.resume(taskId, approval));
    // then
    assertThat(deadlines.due(taskId)).isEqualTo(end(2026, 3, 16));
    assertThat(deadlines.timer(taskId)).isEqualTo(end(2026, 3, 16));
    assertThat(deadlines.timerSuspended(taskId)).isFalse();
    assertThat(deadlines.timeline(taskId, "deadline")).isEqualTo(2);
    assertThatThrownBy(() -> actor.as(supervisor, () -> pausing.resume(taskId, approval)))
        .hasMessageContaining("calendar.not-paused");
  }

  @Test
  void shouldCountOpenLimitsAnewWhenAYearIsImported() {
    // given: a task of late 2028, a year not yet published, and one whose limit was approved
    clock.moveTo(LocalDateTime.of(2028, 9, 28, 10, 0));
    String open = deadlines.open(county.village(1, 1));
    String approved = deadlines.open(county.village(1, 1));
    actor.as(supervisor, () -> extending.extend(approved, LocalDate.of(2028, 10, 6), approval));
    assertThat(deadlines.due(open)).isEqualTo(end(2028, 10, 5));
    assertThat(reading.year(2028).published()).isFalse();
    String csv =
        "日期,类型,名称\n2028-10-02,休,国庆节\n2028-10-03,休,国庆节\n2028-10-04,休,国庆节\n"
            + "2028-10-05,休,国庆节\n2028-10-06,休,国庆节\n2028-09-30,班,国庆节\n";
    // when
    ImportingCalendarYear.CalendarImported done =
        actor.asSystem(
            () -> importing.importYear(csv.getBytes(StandardCharsets.UTF_8), "2028.csv"));
    // then: 29 and 30 Sep, 9 to 11 Oct
    assertThat(done.days()).isEqualTo(6);
    assertThat(done.tasksMoved()).isPositive();
    assertThat(done.timersMoved()).isPositive();
    assertThat(deadlines.due(open)).isEqualTo(end(2028, 10, 11));
    assertThat(deadlines.timer(open)).isEqualTo(end(2028, 10, 11));
    assertThat(deadlines.listed(open)).isEqualTo(end(2028, 10, 11));
    assertThat(deadlines.due(approved)).isEqualTo(end(2028, 10, 6));
    assertThat(official.isPublished(2028)).isTrue();
    // then: the report says what moved, by case, and the case says it too
    long caseId = deadlines.caseId(open);
    assertThat(actor.asSystem(() -> recalculations.lines(done.recalculationId(), caseId, -1, 100)))
        .extracting(
            LineRow::kind, LineRow::name, LineRow::unitCode, LineRow::oldDue, LineRow::newDue)
        .containsExactly(
            tuple(
                MovedLimit.Kind.TASK,
                "整改",
                county.village(1, 1),
                end(2028, 10, 5),
                end(2028, 10, 11)),
            tuple(
                MovedLimit.Kind.TIMER,
                "逾期",
                county.village(1, 1),
                end(2028, 10, 5),
                end(2028, 10, 11)));
    assertThat(
            actor.asSystem(
                () ->
                    recalculations.lines(
                        done.recalculationId(), deadlines.caseId(approved), -1, 100)))
        .isEmpty();
    assertThat(deadlines.timeline(open, "deadline")).isEqualTo(1);
    // then: whoever has it is told once, newest first, after what was approved
    assertThat(told(county.holder("VILLAGE_LIAISON", county.village(1, 1))))
        .hasSize(2)
        .first()
        .asString()
        .contains("因2028年放假安排", "由2028年10月5日调整为2028年10月11日");
    assertThat(official.isWorkingDay(LocalDate.of(2028, 10, 4))).isFalse();
  }

  @Test
  void shouldCountAnewFromDecemberWhenTheNoticeBeginsThere() {
    // given: due on the last day of 2031
    clock.moveTo(LocalDateTime.of(2031, 12, 24, 10, 0));
    String open = deadlines.open(county.village(1, 1));
    assertThat(deadlines.due(open)).isEqualTo(end(2031, 12, 31));
    String csv = "2031-12-31,休,元旦\n2032-01-01,休,元旦\n2032-01-02,休,元旦\n";
    // when
    actor.asSystem(() -> importing.importYear(csv.getBytes(StandardCharsets.UTF_8), "2032.csv"));
    // then: a Wednesday to Friday off, so Monday
    assertThat(deadlines.due(open)).isEqualTo(end(2032, 1, 5));
  }

  @Test
  void shouldRefuseWrongFilesNamingEachLineAndChangeNothing() {
    // given
    byte[] wrong =
        "2029-13-01,休,元旦\n2029-01-01,假,元旦\n2029-01-01,休,元旦\n2029-01-01,休,元旦\n2029-01-02,班,元旦\n2029-05-01,休,\n"
            .getBytes(StandardCharsets.UTF_8);
    // then
    assertThatThrownBy(() -> actor.asSystem(() -> importing.importYear(wrong, "x.csv")))
        .isInstanceOfSatisfying(
            DubanException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::path, Problem::code)
                    .containsExactly(
                        org.assertj.core.api.Assertions.tuple("1", "calendar.line.date"),
                        org.assertj.core.api.Assertions.tuple("2", "calendar.line.kind"),
                        org.assertj.core.api.Assertions.tuple("4", "calendar.line.twice"),
                        org.assertj.core.api.Assertions.tuple("5", "calendar.line.weekday"),
                        org.assertj.core.api.Assertions.tuple("6", "calendar.line.name")));
    assertThat(reading.year(2029).published()).isFalse();
    long liaison = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    assertThatThrownBy(() -> actor.as(liaison, () -> importing.importYear(wrong, "x.csv")))
        .hasMessageContaining("calendar.forbidden");
  }

  private List<String> told(long person) {
    return actor.as(
        person, () -> own.page(null, 10).items().stream().map(Notification::text).toList());
  }

  private static LocalDateTime end(int year, int month, int day) {
    return LocalDateTime.of(year, month, day, 23, 59, 59);
  }
}
