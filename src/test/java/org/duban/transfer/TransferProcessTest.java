package org.duban.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.duban.CaseWalk;
import org.duban.DecisionTable;
import org.duban.ProductTest;
import org.duban.archive.ArchivePart.Line;
import org.duban.archive.ArchivePart.Part;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.casefile.TellingCases;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.inbox.InboxFixture;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions.RunningEffect;
import org.duban.transfer.TransferResult.Responsible;
import org.duban.transfer.TransferResult.Share;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every way through {@code transfer.bpmn}. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class TransferProcessTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired CaseWalk walk;
  @Autowired CurrentActor actor;
  @Autowired Cases cases;
  @Autowired OpeningLinkedCase opening;
  @Autowired TellingCases telling;
  @Autowired Transfers transfers;
  @Autowired TransferParts parts;
  @Autowired ChangingPosts posts;
  @Autowired LoginFixture logins;
  @Autowired RuntimeService runtime;
  @Autowired ProductClock clock;

  private County county;
  private String village;
  private long subject;
  private CaseFile cause;
  private CaseFile file;

  @BeforeEach
  void aTransferToTheCommission() {
    county = counties.create();
    village = county.village(1, 1);
    subject = county.holder("VILLAGE_CADRE", village);
    cause = inbox.open(subject, village, "VILLAGE_LIAISON");
    file = transfer("DISCIPLINE", subject);
  }

  @Test
  void shouldGoOutWithTheAttestedDefenceAndComeBackAsResult() {
    // given, when
    prepare("submit");
    approve("approve");
    send();
    receipt("received");

    // then
    JsonNode waiting = view(county.holder("CAMPAIGN_OFFICE", county.code()));
    assertThat(waiting.path("state").asString()).isEqualTo("AWAITING_RESULT");
    assertThat(waiting.path("sheet").path("defence").asString())
        .isEqualTo(TestTransferSource.DEFENCE);
    assertThat(waiting.path("sheet").path("facts").asString()).isEqualTo("核定的事实");
    assertThat(waiting.path("sending").path("number").asString())
        .isEqualTo("测试市" + county.code() + "整治办移〔" + clock.today().getYear() + "〕1号");
    assertThat(waiting.path("receipts").get(0).path("number").asString()).isEqualTo("回1号");
    assertThat(waiting.path("resultDue").asString()).isNotBlank();
    assertThat(transfers.result(cause.id())).isEmpty();

    // when
    result(sanctioned("ADMIN_DEMERIT", 12));

    // then
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(walk.passed(file)).contains("Task_KeepResult", "Task_TellCause", "End_Done");
    TransferResult result = transfers.result(cause.id()).orElseThrow();
    assertThat(result.transferCaseId()).isEqualTo(file.id());
    assertThat(result.kinds()).containsExactly("ADMIN_DEMERIT");
    assertThat(result.decidedOn()).isEqualTo(clock.today());
    assertThat(result.effectTo()).isEqualTo(clock.today().plusMonths(12));
    assertThat(result.responsible())
        .containsExactly(
            new Responsible(
                county.holder("TOWNSHIP_LEADER", county.township(1)), Share.LEADERSHIP));
    assertThat(transfers.running(subject, clock.today()))
        .containsExactly(
            new RunningEffect("ADMIN_DEMERIT", clock.today(), clock.today().plusMonths(12)));
    JsonNode done = view(county.holder("CAMPAIGN_OFFICE", county.code())).path("result");
    assertThat(done.path("kinds").get(0).path("name").asString()).isEqualTo("政务记过");
    assertThat(done.path("responsible").get(0).path("shareName").asString()).isEqualTo("领导责任");
    List<Part> archived = actor.asSystem(() -> parts.parts(walk.reload(file)));
    assertThat(archived).extracting(Part::title).containsExactly("移送单", "签收回执", "移送结果");
    assertThat(archived.get(0).lines()).contains(new Line("陈述申辩", TestTransferSource.DEFENCE));
  }

  @Test
  void shouldTellTheCauseThatWaits() {
    // given a case of the same process waits for nothing: telling must not disturb it
    prepare("submit");
    approve("approve");
    send();
    receipt("received");

    // when
    result(Map.of("outcome", "NONE", "authority", "县纪委", "decidedOn", day(0), "basis", "不构成"));

    // then
    assertThat(transfers.result(cause.id()).orElseThrow().outcome())
        .isEqualTo(TransferOutcome.NONE);
    assertThat(walk.waiting(cause)).containsExactly("Task_Fill");
  }

  @Test
  void shouldGoBackWhenNotSignedOrRefusedByTheReceiver() {
    // given
    prepare("submit");

    // when
    approve("return");

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_PrepareSheet");

    // when
    prepare("submit");
    approve("approve");
    send();
    receipt("refused");

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_PrepareSheet");
    assertThat(view(county.holder("CAMPAIGN_OFFICE", county.code())).path("state").asString())
        .isEqualTo("DRAFTING");

    // when given up
    prepare("withdraw");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(walk.passed(file)).contains("Task_TellWithdrawn", "End_Withdrawn");
    assertThat(transfers.result(cause.id())).isEmpty();
  }

  @Test
  void shouldAskForAnOverdueResultAndNeverWaitForEver() {
    // given
    prepare("submit");
    approve("approve");
    send();
    receipt("received");

    // when
    walk.fire(file, "Timer_ResultDue");
    assertThat(walk.waiting(file)).containsExactly("Task_UrgeResult");
    urge("wait");

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_RecordResult");
    assertThat(view(county.holder("CAMPAIGN_OFFICE", county.code())).path("urges")).hasSize(1);

    // when
    walk.fire(file, "Timer_ResultDue");
    urge("stop");

    // then
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
  }

  @Test
  void shouldEndWithItsCauseAndCallBackWhatWasSent() {
    // when the cause is taken back before anything went out
    causeWithdrawn();

    // then
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(walk.passed(file)).doesNotContain("Task_RecallSheet");

    // when the sheet is out already
    file = transfer("POLICE", subject);
    prepare("submit");
    approve("approve");
    send();
    causeWithdrawn();

    // then the other side is told
    assertThat(walk.waiting(file)).containsExactly("Task_RecallSheet");
    walk.complete(
        file,
        "Task_RecallSheet",
        county.holder("CAMPAIGN_OFFICE", county.code()),
        Map.of("recalledOn", day(0), "recallNumber", "函〔2026〕1号"));
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(walk.passed(file)).contains("Task_CloseWithdrawn", "End_CauseWithdrawn");
  }

  private void causeWithdrawn() {
    actor.asSystem(
        () -> telling.tell(cause.id(), "Message_CauseWithdrawn", "transfer", "", Map.of()));
  }

  @Test
  void shouldHaveTheSheetSignedByAnother() {
    // given one person is office and leader
    long both = counties.person("兼职", county.code(), null, "CAMPAIGN_OFFICE");
    actor.asSystem(() -> posts.begin(both, "COUNTY_LEADER", county.code(), null, null));
    prepareBy(both, "submit");

    // when, then
    assertThatThrownBy(() -> approveBy(both, "approve")).isInstanceOf(DubanException.class);
    assertThat(walk.waiting(file)).containsExactly("Task_ApproveSheet");
  }

  @Test
  void shouldNotLetTheDefenceBeChanged() {
    Map<String, Object> sheet = new HashMap<>(sheet("submit"));
    sheet.put("defence", "改过的申辩");
    assertThatThrownBy(
            () ->
                walk.complete(
                    file,
                    "Task_PrepareSheet",
                    county.holder("CAMPAIGN_OFFICE", county.code()),
                    sheet))
        .isInstanceOf(DubanException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "VILLAGE_STAFF, ADMIN_REMOVED, 24, transfer.not-allowed",
    "RETIRED, ADMIN_WARNING, 6, transfer.not-allowed",
    "OTHER, PARTY_WARNING, 12, transfer.not-allowed",
    "VILLAGE_STAFF, ADMIN_DEMERIT, 11, transfer.effect-differs",
    "VILLAGE_STAFF, ADMIN_DEMERIT, 0, transfer.effect-order",
    "'', ADMIN_DEMERIT, 12, transfer.standing-missing"
  })
  void shouldRefuseAResultTheRulesDoNotAllow(
      String standing, String kind, int months, String code) {
    // given
    prepare("submit");
    approve("approve");
    send();
    receipt("received");
    Map<String, Object> wrong = new HashMap<>(sanctioned(kind, months));
    wrong.put("standing", standing);
    if (standing.isEmpty()) {
      wrong.remove("standing");
    }

    // when, then
    assertThatThrownBy(() -> result(wrong))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining(code);
    assertThat(walk.waiting(file)).containsExactly("Task_RecordResult");
    assertThat(transfers.result(cause.id())).isEmpty();
  }

  @Test
  void shouldRefuseWhatCannotBe() {
    prepare("submit");
    approve("approve");
    send();
    receipt("received");
    refused(Map.of("decidedOn", day(1)), "transfer.decided-in-future");
    refused(Map.of("outcome", "NONE"), "transfer.none-with-kinds");
    refused(Map.of("kinds", List.of()), "transfer.kinds-missing");
    refused(
        Map.of("responsibleDIRECT", List.of(county.holder("TOWNSHIP_LEADER", county.township(1)))),
        "transfer.responsible-twice");
    refused(
        Map.of("effectTo", clock.today().plusMonths(49).toString(), "effectReason", "合并"),
        "transfer.effect-too-long");
    Map<String, Object> merged = new HashMap<>(sanctioned("ADMIN_DEMERIT", 48));
    merged.put("effectReason", "数个处分合并执行");
    result(merged);
    assertThat(transfers.result(cause.id()).orElseThrow().note()).contains("数个处分合并执行");
  }

  @Test
  void shouldHoldANewSanctionAgainstThoseStillInEffect() {
    // given a removal from office a moment ago
    prepare("submit");
    approve("approve");
    send();
    receipt("received");
    Map<String, Object> first = new HashMap<>(sanctioned("ADMIN_REMOVED", 24));
    first.put("standing", "CIVIL_SERVANT");
    result(first);
    Map<String, Object> second = new HashMap<>(first);
    second.put("kinds", List.of("ADMIN_REMOVED", "ADMIN_WARNING"));
    second.put("effectTo", clock.today().plusMonths(24).toString());

    // when
    file = transfer("DISCIPLINE", subject);
    prepare("submit");
    approve("approve");
    send();
    receipt("received");

    // then
    assertThatThrownBy(() -> result(second)).hasMessageContaining("transfer.not-allowed");
    result(first);
    assertThat(transfers.running(subject, clock.today())).hasSize(2);
  }

  @Test
  void shouldSplitResponsibilityWhereNoPersonIsTheSubject() {
    // given
    CaseFile unitCause =
        walk.open(
            "transfer",
            village,
            null,
            Map.of("transferTo", "COMMITTEE", "transferKind", "x", "causeCase", cause.id()));
    file = unitCause;
    prepare("submit");
    approve("approve");
    send();

    // when the organisation department records it
    long recorder = county.holder("ORGANISATION_DEPT", county.code());
    walk.complete(file, "Task_RecordReceipt", recorder, receiptData("received"));
    Map<String, Object> wrong = new HashMap<>(sanctioned("ADMIN_DEMERIT", 12));
    assertThatThrownBy(() -> walk.complete(file, "Task_RecordResult", recorder, wrong))
        .hasMessageContaining("transfer.no-person");
    wrong.remove("kinds");
    wrong.put("responsibleDIRECT", List.of(county.holder("GRID_OWNER", county.township(1))));
    walk.complete(file, "Task_RecordResult", recorder, wrong);

    // then
    assertThat(transfers.resultOf(file.id()).orElseThrow().responsible())
        .extracting(Responsible::share)
        .containsExactlyInAnyOrder(Share.LEADERSHIP, Share.DIRECT);
  }

  @Test
  void shouldBeSeenOnlyByThoseWhoMaySeeTheCase() {
    long stranger = county.member(2, 2, 1);
    assertThat(logins.as(stranger).get("/api/transfers/" + file.id()).status()).isEqualTo(404);
    assertThat(logins.nobody().get("/api/transfers/" + file.id()).status()).isEqualTo(401);
    County elsewhere = counties.create(1, 1, 1);
    long other = elsewhere.holder("CAMPAIGN_OFFICE", elsewhere.code());
    assertThat(logins.as(other).get("/api/transfers/" + file.id()).status()).isEqualTo(404);
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    assertThat(logins.as(office).get("/api/transfers/" + cause.id()).status()).isEqualTo(404);
    JsonNode draft = view(office);
    assertThat(draft.path("state").asString()).isEqualTo("DRAFTING");
    assertThat(draft.path("sheet").path("facts").asString()).isEqualTo("违建事实");
    assertThat(runtime.getVariables(walk.reload(file).processInstanceId()).values())
        .doesNotContain("违建事实");
  }

  @ParameterizedTest
  @CsvSource({
    "DISCIPLINE, DISCIPLINE_COMMISSION",
    "COMMITTEE, ORGANISATION_DEPT",
    "POLICE, CAMPAIGN_OFFICE",
    "JUDICIARY, CAMPAIGN_OFFICE"
  })
  void shouldKnowWhoRecordsTheAnswer(String to, String role) throws Exception {
    assertThat(new DecisionTable("transfer", "transfer-recorder").decide(Map.of("transferTo", to)))
        .isEqualTo(role);
  }

  private CaseFile transfer(String to, Long person) {
    return actor.asSystem(
        () ->
            opening.open(
                cause.id(),
                "transfer",
                "transfer",
                "移送" + to,
                village,
                person,
                null,
                Map.of("transferTo", to, "transferKind", "disposition")));
  }

  private JsonNode view(long person) {
    return logins.as(person).get("/api/transfers/" + file.id()).json();
  }

  private void prepare(String action) {
    prepareBy(county.holder("CAMPAIGN_OFFICE", county.code()), action);
  }

  private void prepareBy(long person, String action) {
    walk.complete(file, "Task_PrepareSheet", person, sheet(action));
  }

  private static Map<String, Object> sheet(String action) {
    return Map.of(
        "sheetTitle", "移送单",
        "receiver", "县纪委",
        "facts", "核定的事实",
        "evidence", "现场照片",
        "request", "请依规处理",
        "action", action);
  }

  private void approve(String conclusion) {
    approveBy(county.holder("COUNTY_LEADER", county.code()), conclusion);
  }

  private void approveBy(long person, String conclusion) {
    walk.complete(
        file,
        "Task_ApproveSheet",
        person,
        Map.of("conclusion", conclusion, "opinion", "意见", "signature", "李"));
  }

  private void send() {
    walk.complete(
        file,
        "Task_SendSheet",
        county.holder("CAMPAIGN_OFFICE", county.code()),
        Map.of("sentOn", day(0), "sentWay", "person", "sender", "王"));
  }

  private void receipt(String receipt) {
    walk.complete(file, "Task_RecordReceipt", commission(), receiptData(receipt));
  }

  private Map<String, Object> receiptData(String receipt) {
    return Map.of(
        "receipt",
        receipt,
        "handledBy",
        "赵",
        "handledOn",
        day(0),
        "receiptNumber",
        "回1号",
        "refusal",
        "材料不全");
  }

  private long commission() {
    return county.holder("DISCIPLINE_COMMISSION", county.code());
  }

  private Map<String, Object> sanctioned(String kind, int months) {
    return Map.of(
        "outcome",
        "SANCTIONED",
        "standing",
        "VILLAGE_STAFF",
        "kinds",
        List.of(kind),
        "authority",
        "县监委",
        "basis",
        "依据条款",
        "decidedOn",
        day(0),
        "effectFrom",
        day(0),
        "effectTo",
        clock.today().plusMonths(months).toString(),
        "responsibleLEADERSHIP",
        List.of(county.holder("TOWNSHIP_LEADER", county.township(1))));
  }

  private void result(Map<String, Object> data) {
    walk.complete(file, "Task_RecordResult", commission(), data);
  }

  private void refused(Map<String, Object> change, String code) {
    Map<String, Object> data = new HashMap<>(sanctioned("ADMIN_DEMERIT", 12));
    data.putAll(change);
    assertThatThrownBy(() -> result(data)).hasMessageContaining(code);
  }

  private void urge(String action) {
    walk.complete(
        file,
        "Task_UrgeResult",
        county.holder("CAMPAIGN_OFFICE", county.code()),
        Map.of(
            "urgedOn", day(0), "urgeWay", "letter", "answer", "正在办理", "action", action, "newDate",
            day(30)));
  }

  private String day(int fromToday) {
    return clock.today().plusDays(fromToday).toString();
  }
}
