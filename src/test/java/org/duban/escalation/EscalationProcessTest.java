package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.archive.ArchivePart;
import org.duban.calendar.WorkCalendar;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.document.IssuedDocuments;
import org.duban.document.OfficialDocument;
import org.duban.document.ReadingDocuments;
import org.duban.identity.CurrentActor;
import org.duban.inbox.ViewingTask;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.publicity.Challenges;
import org.duban.publicity.ManagingNotices;
import org.duban.publicity.Notice;
import org.duban.publicity.NoticeFixture;
import org.duban.publicity.NoticeOffice;
import org.duban.publicity.NoticeStatus;
import org.duban.publicity.Notices;
import org.duban.publicity.RaisingObjection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Every way through {@code escalation.bpmn}, {@code escalation-interview.bpmn} and {@code
 * escalation-investigation.bpmn}.
 */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class EscalationProcessTest {

  @Autowired CountyFixture counties;
  @Autowired StrikeFixture fixture;
  @Autowired CaseWalk walk;
  @Autowired StrikeParts parts;
  @Autowired RaisingObjection raising;
  @Autowired Challenges challenges;
  @Autowired Cases cases;
  @Autowired ChangingPosts posts;
  @Autowired Strikes strikes;
  @Autowired TakingStrikeBack taking;
  @Autowired Responsibles responsibles;
  @Autowired Notices notices;
  @Autowired IssuedDocuments issued;
  @Autowired ReadingDocuments reading;
  @Autowired ManagingNotices managing;
  @Autowired ViewingTask viewing;
  @Autowired WorkCalendar calendar;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private String village;

  @BeforeEach
  void aCounty() {
    county = counties.create();
    village = county.village(1, 1);
    actor.as(
        leader(),
        () -> {
          managing.setOffice(
              county.code(),
              new NoticeOffice("测试办公室", "0579-00000000", "office@example.org", "测试路1号"));
          return true;
        });
  }

  @Test
  void shouldTellTheUnitAndPublishABulletinCityWide() {
    // given
    Strike strike = fixture.counted(county, village, village, null);
    CaseFile file = escalation(strike);

    // when
    receive(file, secretary());

    // then its time to contest runs
    Strike noticed = strikes.require(strike.id());
    assertThat(noticed.noticedOn()).isEqualTo(clock.today());
    assertThat(noticed.contestUntil()).isEqualTo(calendar.plusWorkingDays(clock.today(), 5));
    CaseFile publicity = walk.linked(file, "publicity");
    assertThat(publicity.unitCode()).isEqualTo(county.code());
    Notice draft = notices.ofCase(publicity.id()).orElseThrow();
    assertThat(draft.text().body()).contains("违法建设", "新增钢棚一处", "全市通报");
    assertThat(draft.text().body()).contains("联系").doesNotContain("13857912345");

    // when
    assertThat(issued.latest(publicity.id(), "bulletin")).isEmpty();
    publish(publicity);

    // then the bulletin has its number and says what was approved
    OfficialDocument bulletin = issued.latest(publicity.id(), "bulletin").orElseThrow();
    assertThat(bulletin.number()).endsWith("整治办通〔" + clock.today().getYear() + "〕1号");
    assertThat(text(bulletin)).contains("新增钢棚一处", "全市通报").doesNotContain("13857912345");

    // when
    walk.fire(publicity, "Event_PeriodOver");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(walk.passed(file))
        .contains("Task_DecideStep", "Task_RecordNotice", "Event_BulletinClosed", "End_StepDone");
  }

  @Test
  void shouldGoOnWhenTheUnitDoesNotSignForTheNotice() {
    // given
    Strike strike = fixture.counted(county, village, village, null);
    CaseFile file = escalation(strike);

    // when
    walk.fire(file, "Timer_NotReceived");

    // then
    assertThat(strikes.require(strike.id()).noticedOn()).isEqualTo(clock.today());
    assertThat(walk.linked(file, "publicity").closedAt()).isNull();
  }

  @Test
  void shouldHoldAnInterviewSignedByBothAndFollowedUpByAnother() {
    // given
    fixture.counted(county, village, village, null);
    Strike second = fixture.counted(county, village, village, null);
    CaseFile file = escalation(second);
    receive(file, secretary());

    // when
    interview(file);

    // then
    JsonNode record = shown(file, "Task_SignInterview", secretary());
    assertThat(record.path("demands").asString()).isEqualTo("限期拆除");
    walk.complete(
        file,
        "Task_SignInterview",
        secretary(),
        Map.of("agree", "with-view", "view", "部分棚户系历史遗留", "signature", "乙"));
    Map<String, Object> row =
        jdbc.queryForMap(
            "select status, unit_code, fields from register_row where register_key = 'interview'"
                + " and case_id = ?",
            file.id());
    assertThat(row.get("status")).isEqualTo("OPEN");
    assertThat(row.get("fields").toString()).contains("历史遗留", "限期拆除");
    OfficialDocument notice = issued.latest(file.id(), "interview-notice").orElseThrow();
    assertThat(notice.number()).endsWith("整治办约〔" + clock.today().getYear() + "〕1号");
    assertThat(text(notice)).contains("约谈事由", "新增钢棚一处");
    OfficialDocument signed = issued.latest(file.id(), "interview-record").orElseThrow();
    assertThat(signed.number()).isNull();
    assertThat(text(signed)).contains("限期拆除", "历史遗留", "被约谈人签名：乙");

    // when the plan is not carried out, a new one is made
    plan(file);
    walk.fire(file, "Event_PlanDue");
    followUp(file, "more");
    plan(file);
    walk.fire(file, "Event_PlanDue");
    followUp(file, "done");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(walk.passed(file))
        .contains("Task_NotePlan", "Task_CloseInterview", "Call_Interview");
    assertThat(interviewStatus(file)).isEqualTo("CLOSED");
  }

  @Test
  void shouldKeepTheRecordOfAnInterviewThatIsNotSigned() {
    // given
    fixture.counted(county, village, village, null);
    CaseFile file = escalation(fixture.counted(county, village, village, null));
    receive(file, secretary());
    interview(file);

    // when
    walk.fire(file, "Timer_SignLate");

    // then
    assertThat(interviewStatus(file)).isEqualTo("OPEN");
    assertThat(walk.waiting(file)).containsExactly("Task_FilePlan");
    assertThat(text(issued.latest(file.id(), "interview-record").orElseThrow()))
        .contains("逾期未核对签字", "（未签）");
  }

  @Test
  void shouldTakeBackAStepWhereverItStands() {
    // given an interview about to be held, and one about to be signed
    for (boolean held : List.of(false, true)) {
      String unit = held ? county.village(2, 1) : village;
      long secretary = county.holder("BRANCH_SECRETARY", unit);
      Strike first = fixture.counted(county, unit, unit, null);
      Strike second = fixture.counted(county, unit, unit, null);
      CaseFile file = escalation(second);
      receive(file, secretary);
      if (held) {
        interview(file);
      }

      // when
      takeBack(first);

      // then
      assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
      assertThat(walk.waiting(file)).isEmpty();
    }
  }

  @Test
  void shouldTakeBackAnInvestigationWithItsTransfer() {
    // given
    CaseFile file = third();
    CaseFile transfer = walk.linked(file, "transfer");

    // when
    takeBack(strikes.ofEscalation(file.id()).orElseThrow());

    // then
    assertThat(walk.reload(transfer).end()).isEqualTo("withdrawn");
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");

    // given the result is back and responsibility is being split
    CaseFile other = next();
    investigated(walk.linked(other, "transfer"));
    assertThat(walk.waiting(other)).containsExactly("Task_SplitResponsibility");

    // when
    takeBack(strikes.ofEscalation(other.id()).orElseThrow());

    // then
    assertThat(walk.reload(other).end()).isEqualTo("withdrawn");
  }

  @Test
  void shouldNotLetTheLeaderSignForTheInterviewedNorFollowUpHimself() {
    // given the linked leader also speaks for the village and sits in the office
    long leader = county.holder("LINKED_LEADER", county.code());
    actor.asSystem(
        () -> {
          posts.begin(leader, "BRANCH_SECRETARY", village, null, null);
          return posts.begin(leader, "CAMPAIGN_OFFICE", county.code(), null, null);
        });
    fixture.counted(county, village, village, null);
    CaseFile file = escalation(fixture.counted(county, village, village, null));
    receive(file, secretary());
    assertThat(shown(file, "Task_SendInterview", leader).path("facts").asString()).contains("违法建设");
    interview(file);

    // then
    assertThatThrownBy(
            () ->
                walk.complete(
                    file,
                    "Task_SignInterview",
                    leader,
                    Map.of("agree", "agreed", "signature", "甲")))
        .isInstanceOf(DubanException.class);
    walk.complete(
        file, "Task_SignInterview", secretary(), Map.of("agree", "agreed", "signature", "乙"));
    plan(file);
    walk.fire(file, "Event_PlanDue");
    assertThatThrownBy(
            () ->
                walk.complete(
                    file,
                    "Task_FollowUpPlan",
                    leader,
                    Map.of("conclusion", "done", "progress", "已改", "signature", "甲"),
                    "site"))
        .isInstanceOf(DubanException.class);
    followUp(file, "done");
  }

  @Test
  void shouldInvestigateSplitResponsibilityAndAskTheCommittee() {
    // given
    CaseFile file = third();

    // when the commission's result is back
    CaseFile transfer = walk.linked(file, "transfer");
    investigated(transfer);

    // then
    JsonNode shown = shown(file, "Task_SplitResponsibility", organiser());
    assertThat(shown.path("result").asString()).contains("县监委");
    assertThat(shown.path("leading")).isNotEmpty();
    assertThat(shown.path("people")).isNotEmpty();

    // when returned once, then approved without anybody to answer
    split(file, Map.of());
    approve(file, "return");
    split(file, Map.of());
    assertThat(shown(file, "Task_ApproveHandling", leader()).path("split").asString())
        .isEqualTo("没有需要追责的人员");
    approve(file, "approve");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(walk.passed(file)).contains("Task_RecordResponsible", "End_NobodyResponsible");
  }

  @Test
  void shouldOpenOneDispositionForEachWhoAnswersAndEndThemWhenTheStrikeIsTakenBack() {
    // given
    CaseFile file = third();
    investigated(walk.linked(file, "transfer"));
    long owner = county.holder("GRID_OWNER", county.township(1));
    long reviewer = county.holder("DEPARTMENT_REVIEWER", county.department("LAND"));

    // when one answers for two things
    split(
        file,
        Map.of(
            "direct", List.of("" + secretary()),
            "missed", List.of("" + owner, "" + secretary()),
            "signed", List.of("" + reviewer)));
    approve(file, "approve");

    // then
    Strike strike = strikes.ofEscalation(file.id()).orElseThrow();
    assertThat(responsibles.of(strike.id()))
        .extracting(Responsibles.Responsible::duty)
        .containsExactlyInAnyOrder(Duty.DIRECT, Duty.MISSED, Duty.MISSED, Duty.SIGNED);
    List<CaseFile> opened = cases.linked(file.id(), "disposition");
    assertThat(opened)
        .extracting(CaseFile::subjectPersonId)
        .containsExactlyInAnyOrder(secretary(), owner, reviewer);
    assertThat(responsibles.of(strike.id()))
        .allSatisfy(r -> assertThat(r.dispositionCaseId()).isNotNull());
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(walk.passed(file)).contains("Task_OpenDispositions", "End_Handled");
    CaseFile own =
        opened.stream().filter(c -> c.subjectPersonId() == secretary()).findFirst().orElseThrow();
    assertThat(shown(own, "Task_ConfirmFacts", discipline()).path("statement").asString())
        .contains("直接责任", "应当发现而未发现")
        .doesNotContain("违规审批签字");

    // when
    takeBack(strike);

    // then
    assertThat(opened).allSatisfy(c -> assertThat(walk.reload(c).end()).isEqualTo("withdrawn"));
  }

  @Test
  void shouldLetNobodyApproveHisOwnSplit() {
    // given
    CaseFile file = third();
    investigated(walk.linked(file, "transfer"));
    actor.asSystem(() -> posts.begin(organiser(), "COUNTY_LEADER", county.code(), null, null));
    split(file, Map.of("direct", List.of("" + secretary())));

    // then
    assertThatThrownBy(
            () ->
                walk.complete(
                    file,
                    "Task_ApproveHandling",
                    organiser(),
                    Map.of("conclusion", "approve", "opinion", "意见", "signature", "丁")))
        .isInstanceOf(DubanException.class);
  }

  @Test
  void shouldEndWhenNothingIsTransferred() {
    // given
    CaseFile file = third();
    CaseFile transfer = walk.linked(file, "transfer");
    JsonNode sheet = shown(transfer, "Task_PrepareSheet", office());
    assertThat(sheet.path("facts").asString()).contains("违法建设").hasLineCount(3);

    // when
    walk.complete(transfer, "Task_PrepareSheet", office(), sheet("withdraw"));

    // then
    assertThat(walk.reload(file).end()).isEqualTo("terminated");
    assertThat(walk.reload(file).status()).isEqualTo("NOT_CARRIED_OUT");
    assertThat(walk.passed(file)).contains("End_NotInvestigated", "End_NotCarriedOut");
  }

  @Test
  void shouldTakeBackABulletinBeforeAndAfterItIsPublished() {
    // given
    Strike strike = fixture.counted(county, village, village, null);
    CaseFile file = escalation(strike);
    receive(file, secretary());
    CaseFile draft = walk.linked(file, "publicity");

    // when
    takeBack(strike);

    // then
    assertThat(notices.ofCase(draft.id()).orElseThrow().status()).isEqualTo(NoticeStatus.WITHDRAWN);
    assertThat(walk.reload(draft).end()).isEqualTo("withdrawn");
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(walk.waiting(draft)).isEmpty();

    // given
    Strike again = fixture.counted(county, village, village, null);
    CaseFile other = escalation(again);
    receive(other, secretary());
    CaseFile up = walk.linked(other, "publicity");
    publish(up);

    // when
    takeBack(again);

    // then
    assertThat(notices.ofCase(up.id()).orElseThrow().status()).isEqualTo(NoticeStatus.WITHDRAWN);
    assertThat(walk.reload(up).end()).isEqualTo("withdrawn");
  }

  @Test
  void shouldSayThatTheBulletinWasNotApproved() {
    // given
    Strike strike = fixture.counted(county, village, village, null);
    CaseFile file = escalation(strike);
    receive(file, secretary());
    CaseFile publicity = walk.linked(file, "publicity");

    // when
    edit(publicity);
    walk.complete(publicity, "Task_ApproveNotice", leader(), Map.of("conclusion", "withdraw"));

    // then
    assertThat(walk.reload(file).end()).isEqualTo("terminated");
    assertThat(walk.passed(file)).contains("Task_MarkNotDone", "End_NotCarriedOut");
  }

  @Test
  void shouldTakeBackABulletinThatIsObjectedTo() {
    // given
    Strike strike = fixture.counted(county, village, village, null);
    CaseFile file = escalation(strike);
    receive(file, secretary());
    CaseFile publicity = walk.linked(file, "publicity");
    publish(publicity);
    raising.raise(
        notices.ofCase(publicity.id()).orElseThrow().number(),
        null,
        null,
        "不是这个单位",
        NoticeFixture.solve(challenges.issue()));
    assertThat(walk.waiting(publicity)).containsExactly("Task_CheckObjection");

    // when
    takeBack(strike);

    // then
    assertThat(walk.reload(publicity).end()).isEqualTo("withdrawn");
    assertThat(walk.waiting(publicity)).isEmpty();
  }

  @Test
  void shouldBeInTheArchiveWithItsCounts() {
    // given
    Strike strike = fixture.counted(county, village, village, null);

    // then
    assertThat(parts.parts(escalation(strike)))
        .extracting(ArchivePart.Part::title)
        .containsExactly("检查发现", "计次");
    assertThat(parts.parts(walk.byId(strike.caseId())).get(1).lines())
        .extracting(ArchivePart.Line::text)
        .contains("第 1 次", "全市通报", "已计次");
  }

  @Test
  void shouldTakeBackABulletinWhoseTimeIsOver() {
    // given
    Strike strike = fixture.counted(county, village, village, null);
    CaseFile file = escalation(strike);
    receive(file, secretary());
    CaseFile publicity = walk.linked(file, "publicity");
    publish(publicity);
    walk.fire(publicity, "Event_PeriodOver");

    // when
    takeBack(strike);

    // then the record says so, though both cases were closed
    assertThat(notices.ofCase(publicity.id()).orElseThrow().status())
        .isEqualTo(NoticeStatus.WITHDRAWN);
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(strikes.require(strike.id()).state()).isEqualTo(StrikeState.TAKEN_BACK);
  }

  @Test
  void shouldMakeAnInterviewVoidAndPublishABulletinInsteadWhenTheFirstIsTakenBack() {
    // given
    Strike first = fixture.counted(county, village, village, null);
    Strike second = fixture.counted(county, village, village, null);
    CaseFile file = escalation(second);
    receive(file, secretary());
    interview(file);
    walk.complete(
        file, "Task_SignInterview", secretary(), Map.of("agree", "agreed", "signature", "乙"));

    // when
    takeBack(first);

    // then
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(walk.waiting(file)).isEmpty();
    assertThat(walk.passed(file)).contains("End_StepWithdrawn");
    assertThat(interviewStatus(file)).isEqualTo("WITHDRAWN");
    CaseFile now = escalation(strikes.require(second.id()));
    receive(now, secretary());
    assertThat(walk.linked(now, "publicity").closedAt()).isNull();
  }

  /** The case of a third strike, its unit told. */
  private CaseFile third() {
    fixture.counted(county, village, village, null);
    fixture.counted(county, village, village, null);
    CaseFile file = escalation(fixture.counted(county, village, village, null));
    receive(file, secretary());
    return file;
  }

  /** One more where two count already. */
  private CaseFile next() {
    CaseFile file = escalation(fixture.counted(county, village, village, null));
    receive(file, secretary());
    return file;
  }

  private void receive(CaseFile file, long person) {
    walk.complete(file, "Task_ReceiveNotice", person, Map.of("signature", "乙"));
  }

  private String text(OfficialDocument document) {
    return actor.asSystem(() -> reading.page(document.id(), null)).blocks().toString();
  }

  private void publish(CaseFile publicity) {
    edit(publicity);
    walk.complete(publicity, "Task_ApproveNotice", leader(), Map.of("conclusion", "approve"));
  }

  private void edit(CaseFile publicity) {
    Notice draft = notices.ofCase(publicity.id()).orElseThrow();
    walk.complete(
        publicity,
        "Task_EditNotice",
        office(),
        Map.of(
            "noticeTitle",
            draft.text().title(),
            "text",
            draft.text().body(),
            "scope",
            draft.text().scope(),
            "period",
            "working",
            "board",
            false));
  }

  private void interview(CaseFile file) {
    long leader = county.holder("LINKED_LEADER", county.code());
    walk.complete(
        file,
        "Task_SendInterview",
        leader,
        Map.of(
            "interviewee", "村党支部书记",
            "heldOn", clock.today().plusDays(3).toString(),
            "place", "市委会议室",
            "matter", "两次被检查发现违法建设",
            "signature", "甲"));
    walk.complete(
        file,
        "Task_HoldInterview",
        leader,
        Map.of(
            "heldOn", clock.today().toString(),
            "record", "谈话内容",
            "demands", "限期拆除",
            "signature", "甲"));
  }

  private void plan(CaseFile file) {
    walk.complete(
        file,
        "Task_FilePlan",
        secretary(),
        Map.of(
            "measures", "逐户拆除",
            "planDate", clock.today().plusDays(30).toString(),
            "responsible", "村主任",
            "signature", "乙"));
  }

  private void followUp(CaseFile file, String conclusion) {
    walk.complete(
        file,
        "Task_FollowUpPlan",
        office(),
        Map.of("conclusion", conclusion, "progress", "现场查看", "signature", "丙"),
        "site");
  }

  private void investigated(CaseFile transfer) {
    walk.complete(transfer, "Task_PrepareSheet", office(), sheet("submit"));
    walk.complete(
        transfer,
        "Task_ApproveSheet",
        leader(),
        Map.of("conclusion", "approve", "opinion", "同意", "signature", "李"));
    walk.complete(
        transfer,
        "Task_SendSheet",
        office(),
        Map.of("sentOn", clock.today().toString(), "sentWay", "person", "sender", "王"));
    long commission = county.holder("DISCIPLINE_COMMISSION", county.code());
    walk.complete(
        transfer,
        "Task_RecordReceipt",
        commission,
        Map.of(
            "receipt",
            "received",
            "handledBy",
            "赵",
            "handledOn",
            clock.today().toString(),
            "receiptNumber",
            "回9号"));
    walk.complete(
        transfer,
        "Task_RecordResult",
        commission,
        Map.of(
            "outcome",
            "NONE",
            "authority",
            "县监委",
            "basis",
            "监管不力",
            "decidedOn",
            clock.today().toString(),
            "responsibleLEADERSHIP",
            List.of(secretary())));
  }

  private static Map<String, Object> sheet(String action) {
    return Map.of(
        "sheetTitle", "移送单",
        "receiver", "县纪委",
        "facts", "三次违法建设",
        "evidence", "检查表",
        "request", "请依规调查",
        "action", action);
  }

  private void split(CaseFile file, Map<String, Object> people) {
    Map<String, Object> data =
        new HashMap<>(Map.of("reason", "依据调查结果", "proposal", "建议", "signature", "丁"));
    data.putAll(people);
    walk.complete(file, "Task_SplitResponsibility", organiser(), data);
  }

  private void approve(CaseFile file, String conclusion) {
    walk.complete(
        file,
        "Task_ApproveHandling",
        leader(),
        Map.of("conclusion", conclusion, "opinion", "意见", "signature", "李"));
  }

  private void takeBack(Strike strike) {
    actor.asSystem(
        () -> {
          taking.takeBack(strike.id(), StrikeState.TAKEN_BACK, "异议成立");
          return true;
        });
  }

  private CaseFile escalation(Strike strike) {
    return walk.byId(strike.escalationCaseId());
  }

  private String interviewStatus(CaseFile file) {
    return jdbc.queryForObject(
        "select status from register_row where register_key = 'interview' and case_id = ?",
        String.class,
        file.id());
  }

  private JsonNode shown(CaseFile file, String task, long person) {
    return actor.as(person, () -> viewing.view(walk.task(file, task).getId()).form().data());
  }

  private long discipline() {
    return county.holder("DISCIPLINE_COMMISSION", county.code());
  }

  private long organiser() {
    return county.holder("ORGANISATION_DEPT", county.department("ORGANISATION"));
  }

  private long secretary() {
    return county.holder("BRANCH_SECRETARY", village);
  }

  private long office() {
    return county.holder("CAMPAIGN_OFFICE", county.code());
  }

  private long leader() {
    return county.holder("COUNTY_LEADER", county.code());
  }
}
