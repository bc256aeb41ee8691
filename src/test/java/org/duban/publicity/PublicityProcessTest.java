package org.duban.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.calendar.WorkCalendar;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.inbox.ViewingTask;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every way through {@code publicity.bpmn}. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class PublicityProcessTest {

  @Autowired CountyFixture counties;
  @Autowired CaseWalk walk;
  @Autowired NoticeFixture fixture;
  @Autowired CurrentActor actor;
  @Autowired ViewingTask viewing;
  @Autowired Notices notices;
  @Autowired ReadingNotices reading;
  @Autowired RaisingObjection raising;
  @Autowired Challenges challenges;
  @Autowired WorkCalendar calendar;
  @Autowired ProductClock clock;

  private County county;

  @BeforeEach
  void aVillageWithAnOfficeForObjections() {
    county = counties.create();
    fixture.office(county);
  }

  @Test
  void shouldPublishForFiveWorkingDaysAndTakeDownByItself() {
    // given
    CaseFile file = publish(NoticeFixture.words("working", false));
    Notice notice = notices.ofCase(file.id()).orElseThrow();

    // then
    assertThat(notice.to()).isEqualTo(calendar.plusWorkingDays(clock.today(), 5));
    assertThat(reading.read(notice.number()).text().title()).isEqualTo("问题清单公示");
    assertThat(walk.timer(file, "Event_PeriodOver").getDuedate().toInstant())
        .isEqualTo(notice.to().plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant());

    // when
    walk.fire(file, "Event_PeriodOver");

    // then
    assertThat(notices.find(notice.id()).orElseThrow().status()).isEqualTo(NoticeStatus.TAKEN_DOWN);
    assertThatThrownBy(() -> reading.read(notice.number())).isInstanceOf(DubanException.class);
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(walk.passed(file)).contains("Task_TakeDownNotice", "Task_TellCause");
  }

  @Test
  void shouldBeginWithTheDraftFromDataMasked() {
    // given
    CaseFile file = open();

    // when
    JsonNode data = shown(file, "Task_EditNotice", liaison());

    // then
    assertThat(data.path("noticeTitle").asString()).isEqualTo("问题清单");
    assertThat(data.path("text").asString()).contains("张明").doesNotContain("13857912345");
  }

  @Test
  void shouldShowAnObjectionToWhomChecksIt() {
    // given
    CaseFile file = publish(NoticeFixture.words("working", false));
    raising.raise(
        notices.ofCase(file.id()).orElseThrow().number(),
        "李测试",
        null,
        "面积不对",
        NoticeFixture.solve(challenges.issue()));

    // when
    JsonNode data =
        shown(
            file, "Task_CheckObjection", county.holder("TOWNSHIP_DISCIPLINE", county.township(1)));

    // then
    assertThat(data.path("objection").asString()).isEqualTo("面积不对");
    assertThat(data.path("author").asString()).contains("李测试");
  }

  @Test
  void shouldKeepAPictureOfTheVillageBoard() {
    // given
    CaseFile file = publish(NoticeFixture.words("calendar", true));
    Notice notice = notices.ofCase(file.id()).orElseThrow();
    assertThat(notice.to()).isEqualTo(calendar.plusDays(clock.today(), 7));
    walk.fire(file, "Event_PeriodOver");

    // when
    walk.complete(
        file,
        "Task_FileBoardPhoto",
        liaison(),
        Map.of("place", "村委会门口", "posted", clock.today().toString()),
        "board");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldRefuseUnmaskedPersonalDataAndChangeNothing() {
    // given
    CaseFile file = open();
    NoticeText before = notices.ofCase(file.id()).orElseThrow().text();
    Map<String, Object> data = NoticeFixture.words("working", false);
    data.put("text", "张明，身份证330781198003070011，电话13857912345");

    // when, then
    assertThatThrownBy(() -> walk.complete(file, "Task_EditNotice", liaison(), data))
        .isInstanceOfSatisfying(
            DubanException.class,
            e -> {
              assertThat(e.code()).isEqualTo("publicity.unmasked");
              assertThat(e.problems()).hasSize(2);
              assertThat(e.problems().toString()).doesNotContain("198003070011");
            });
    assertThat(notices.ofCase(file.id()).orElseThrow().text()).isEqualTo(before);
    assertThat(walk.waiting(file)).containsExactly("Task_EditNotice");
  }

  @Test
  void shouldComeBackFromTheApproverOrNotBePublishedAtAll() {
    // given
    CaseFile file = open();
    fixture.edit(county, file, NoticeFixture.words("working", false));

    // when
    fixture.approve(county, file, "return");

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_EditNotice");

    // when
    fixture.edit(county, file, NoticeFixture.words("working", false));
    fixture.approve(county, file, "withdraw");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(notices.ofCase(file.id()).orElseThrow().status()).isEqualTo(NoticeStatus.DRAFT);
  }

  @Test
  void shouldAnswerAnObjectionThatIsNotUpheld() {
    // given
    CaseFile file = publish(NoticeFixture.words("working", false));
    Notice notice = notices.ofCase(file.id()).orElseThrow();

    // when
    String code = fixture.object(notice, "面积写错了");

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_CheckObjection");
    assertThat(reading.objection(code).status()).isEqualTo(ObjectionStatus.IN_CHECK);

    // when
    check(file, "notUpheld");

    // then
    assertThat(reading.objection(code).status()).isEqualTo(ObjectionStatus.NOT_UPHELD);
    assertThat(reading.objection(code).answer()).isEqualTo("经核查……");
    assertThat(reading.read(notice.number()).id()).isEqualTo(notice.id());
  }

  @Test
  void shouldNotCloseWhileAnObjectionIsOpen() {
    // given
    CaseFile file = publish(NoticeFixture.words("working", false));
    Notice notice = notices.ofCase(file.id()).orElseThrow();
    fixture.object(notice, "一");
    fixture.object(notice, "二");

    // when
    walk.fire(file, "Event_PeriodOver");

    // then
    assertThat(notices.find(notice.id()).orElseThrow().status()).isEqualTo(NoticeStatus.TAKEN_DOWN);
    check(file, "notUpheld");
    assertThat(walk.reload(file).end()).isNull();
    check(file, "notUpheld");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldWithdrawCorrectAndPublishAnewWhenAnObjectionIsUpheld() {
    // given
    CaseFile file = publish(NoticeFixture.words("working", false));
    Notice wrong = notices.ofCase(file.id()).orElseThrow();
    fixture.object(wrong, "姓名写错了");
    String other = fixture.object(wrong, "另一条");

    // when
    check(file, "upheld");

    // then
    assertThat(notices.find(wrong.id()).orElseThrow().status()).isEqualTo(NoticeStatus.WITHDRAWN);
    assertThat(walk.waiting(file)).containsExactly("Task_CheckObjection");

    // when the other objection is upheld too
    check(file, "upheld");

    // then it is withdrawn once, and corrected
    assertThat(reading.objection(other).status()).isEqualTo(ObjectionStatus.UPHELD);
    fixture.edit(county, file, NoticeFixture.words("working", false));
    fixture.approve(county, file, "approve");
    Notice corrected = notices.ofCase(file.id()).orElseThrow();
    assertThat(corrected.replacesId()).isEqualTo(wrong.id());
    assertThat(reading.read(corrected.number()).status()).isEqualTo(NoticeStatus.PUBLISHED);
    walk.fire(file, "Event_PeriodOver");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldRefuseObjectionsWithoutWorkOrAfterTheEnd() {
    // given
    CaseFile file = publish(NoticeFixture.words("working", false));
    Notice notice = notices.ofCase(file.id()).orElseThrow();
    Solution solution = NoticeFixture.solve(challenges.issue());

    // when, then
    assertThatThrownBy(
            () -> raising.raise(notice.number(), null, null, "x", new Solution("none", "1")))
        .hasMessageContaining("publicity.challenge");
    raising.raise(notice.number(), null, null, "第一条", solution);
    assertThatThrownBy(() -> raising.raise(notice.number(), null, null, "第二条", solution))
        .hasMessageContaining("publicity.challenge");
    walk.fire(file, "Event_PeriodOver");
    assertThatThrownBy(() -> fixture.object(notice, "晚了")).hasMessageContaining("not-in-force");
  }

  @Test
  void shouldNotPublishWithoutAnOfficeForObjections() {
    // given
    County bare = counties.create();
    CaseFile file =
        walk.open("publicity", bare.village(1, 1), null, Map.of("noticeSource", "test:list"));
    walk.complete(
        file,
        "Task_EditNotice",
        bare.holder("VILLAGE_LIAISON", bare.village(1, 1)),
        NoticeFixture.words("working", false));

    // when, then
    assertThatThrownBy(
            () ->
                walk.complete(
                    file,
                    "Task_ApproveNotice",
                    bare.holder("TOWNSHIP_LEADER", bare.township(1)),
                    Map.of("conclusion", "approve")))
        .hasMessageContaining("publicity.office-missing");
    assertThat(walk.waiting(file)).containsExactly("Task_ApproveNotice");
  }

  private JsonNode shown(CaseFile file, String key, long person) {
    String task = walk.task(file, key).getId();
    return Objects.requireNonNull(actor.as(person, () -> viewing.view(task)).form()).data();
  }

  private CaseFile open() {
    return fixture.open(county);
  }

  private CaseFile publish(Map<String, Object> edited) {
    return fixture.publish(county, edited);
  }

  private void check(CaseFile file, String conclusion) {
    fixture.check(county, file, conclusion);
  }

  private long liaison() {
    return county.holder("VILLAGE_LIAISON", county.village(1, 1));
  }
}
