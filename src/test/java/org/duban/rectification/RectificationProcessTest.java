package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.DeclaringKinship;
import org.duban.organisation.People;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through {@code rectification.bpmn} and {@code backward-member.bpmn}. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class RectificationProcessTest {

  @Autowired CountyFixture counties;
  @Autowired CaseWalk walk;
  @Autowired CurrentActor actor;
  @Autowired Registers registers;
  @Autowired Rectifications rectifications;
  @Autowired AssigningHelper assigning;
  @Autowired DeclaringKinship kinship;
  @Autowired People people;
  @Autowired Cases cases;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private String village;
  private long owner;

  @BeforeEach
  void aMemberWithAProblem() {
    county = counties.create();
    village = county.village(1, 1);
    owner = county.member(1, 1, 1);
  }

  @Test
  void shouldPutAWrongRightAndStrikeItOff() {
    // given
    long problem = problem("land");
    CaseFile file = open(problem);

    // when
    assignHelper(file, helper());
    commit(file, Map.of("rectifyBy", day(10)));
    assertThat(registers.find(problem).orElseThrow().status()).isEqualTo("COMMITTED");
    post(file);

    // then
    assertThat(registers.find(problem).orElseThrow().status()).isEqualTo("RECTIFYING");
    assertThat(registers.find(problem).orElseThrow().fields())
        .containsEntry("measures", "自行拆除")
        .containsEntry("deadline", day(10));

    // when
    finish(file);

    // then
    assertThat(registers.find(problem).orElseThrow().status()).isEqualTo("STRUCK_OFF");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(rectifications.find(file.id()).orElseThrow().helperId()).isEqualTo(helper());
  }

  @Test
  void shouldRefuseTheOwnerHisRelativeAndAFutureTalkAsHelp() {
    // given
    CaseFile file = open(problem("land"));
    actor.asSystem(
        () -> {
          kinship.declare(owner, helper(), "兄弟");
          return null;
        });

    // when, then neither is offered, nor would be taken
    for (long person : new long[] {owner, helper()}) {
      assertThatThrownBy(() -> assignHelper(file, person)).isInstanceOf(DubanException.class);
    }
    assertThatThrownBy(() -> assigning.assign(file.id(), owner, clock.today()))
        .hasMessageContaining("helper-is-subject");
    assertThatThrownBy(() -> assigning.assign(file.id(), helper(), clock.today()))
        .hasMessageContaining("helper-is-relative");
    assertThatThrownBy(
            () ->
                walk.complete(
                    file,
                    "Task_AssignHelper",
                    secretary(),
                    Map.of("helper", cadre(), "talkedOn", day(1), "talk", "谈话")))
        .hasMessageContaining("talk-in-future");
    assertThat(walk.waiting(file)).containsExactly("Task_AssignHelper");
    assertThat(rectifications.find(file.id()).orElseThrow().helperId()).isNull();
  }

  @Test
  void shouldWantPicturesBeforeAndAfter() {
    // given
    CaseFile file = working(Map.of("rectifyBy", day(10)));
    work(file, "done");

    // when, then
    assertThatThrownBy(
            () -> walk.complete(file, "Task_FileEvidence", helper(), evidence(), "before"))
        .isInstanceOf(DubanException.class);
    assertThat(walk.waiting(file)).containsExactly("Task_FileEvidence");
  }

  @Test
  void shouldKeepOwnerAndHelperFromAccepting() {
    // given
    CaseFile file = working(Map.of("rectifyBy", day(10)));
    work(file, "done");
    walk.complete(file, "Task_FileEvidence", helper(), evidence(), "before", "after");

    // when, then
    for (long person : new long[] {owner, helper()}) {
      assertThatThrownBy(() -> walk.complete(file, "Task_Accept", person, acceptance("pass")))
          .isInstanceOf(DubanException.class);
    }
    assertThat(walk.waiting(file)).containsExactly("Task_Accept");
  }

  @Test
  void shouldExtendOnRequestAndRedoWhatIsNotAccepted() {
    // given
    long problem = problem("land");
    CaseFile file = working(problem, Map.of("rectifyBy", day(10)));

    // when an extension is granted
    walk.complete(
        file,
        "Task_Rectify",
        owner,
        Map.of("result", "extend", "progress", "下雨", "reason", "雨季", "newDate", day(20)));
    walk.complete(
        file,
        "Task_DecideExtension",
        leader(),
        Map.of("conclusion", "approve", "newDate", day(15), "opinion", "属实"));

    // then
    assertThat(registers.find(problem).orElseThrow().fields()).containsEntry("deadline", day(15));

    // when another is not
    walk.complete(file, "Task_Rectify", owner, Map.of("result", "extend", "progress", "又下雨"));
    walk.complete(
        file, "Task_DecideExtension", leader(), Map.of("conclusion", "reject", "opinion", "不属实"));

    // then
    assertThat(registers.find(problem).orElseThrow().fields()).containsEntry("deadline", day(15));

    // when it is not accepted
    work(file, "done");
    walk.complete(file, "Task_FileEvidence", helper(), evidence(), "before", "after");
    Map<String, Object> failed = acceptance("fail");
    failed.put("redoBy", day(18));
    walk.complete(file, "Task_Accept", team(), failed);

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_Rectify");
    assertThat(registers.find(problem).orElseThrow().fields()).containsEntry("deadline", day(18));
    finish(file);
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldGiveThreeDaysWhenNoDateIsPromised() {
    // given
    long problem = problem("land");

    // when
    working(problem, Map.of());

    // then
    assertThat(registers.find(problem).orElseThrow().fields()).containsKey("deadline");
  }

  @Test
  void shouldAssignWhenOverdueAndEnforceWhenOverdueAgain() {
    // given
    long problem = problem("land");
    CaseFile file = working(problem, Map.of("rectifyBy", day(10)));

    // when overdue
    walk.fire(file, "Timer_Overdue");
    walk.complete(file, "Task_IssueSheet", leader(), Map.of("number", "交办1号", "demand", "限期拆除"));

    // then
    assertThat(registers.find(problem).orElseThrow().status()).isEqualTo("ASSIGNED");
    assertThat(walk.waiting(file)).containsExactly("Task_Rectify");

    // when overdue again
    walk.fire(file, "Timer_Overdue");

    // then
    CaseFile backward = walk.linked(file, "backward-member");
    assertThat(walk.waiting(backward)).containsExactly("Task_Propose");
    CaseFile enforcement = walk.linked(file, "enforcement");
    assertThat(walk.waiting(file)).isEmpty();

    // when the owner consents after all
    walk.complete(
        enforcement, "Task_AskConsent", owner, Map.of("consent", "yes", "signature", "张"));
    walk.complete(
        enforcement, "Task_ConfirmConsent", owner, Map.of("confirm", "yes", "signature", "张"));
    walk.complete(
        enforcement,
        "Task_RemoveByConsent",
        county.holder("ENFORCEMENT_AUTHORITY", county.code()),
        Map.of("finishedOn", day(0), "description", "已拆除"),
        "before",
        "after");

    // then
    assertThat(walk.reload(enforcement).end()).isEqualTo("closed");
    walk.complete(file, "Task_Accept", team(), acceptance("pass"));
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldTreatARefusingMemberAsBackwardAndMoveHisRelation() {
    // given
    CaseFile file = open(problem("land"));
    assignHelper(file, helper());

    // when
    walk.complete(
        file,
        "Task_SignCommitment",
        owner,
        Map.of("commit", "refuse", "measures", "无", "owner", "无", "reason", "不愿意"));

    // then
    CaseFile backward = walk.linked(file, "backward-member");
    assertThat(walk.linked(file, "enforcement").end()).isNull();

    // when
    mark(backward, "mark");
    String helpBranch = county.branch(1, 2);
    long department = county.holder("ORGANISATION_DEPT", county.code());
    walk.complete(
        backward, "Task_MoveRelation", department, Map.of("branch", helpBranch, "movedOn", day(0)));

    // then
    assertThat(people.require(owner).branchCode()).isEqualTo(helpBranch);

    // when
    long organiser = county.holder("TOWNSHIP_ORGANISER", county.township(1));
    walk.complete(
        backward, "Task_Educate", organiser, Map.of("conclusion", "continue", "record", "继续"));
    walk.complete(
        backward, "Task_Educate", organiser, Map.of("conclusion", "reformed", "record", "转化"));
    walk.complete(
        backward,
        "Task_ReturnRelation",
        department,
        Map.of("branch", county.branch(1, 1), "movedOn", day(0)));

    // then
    assertThat(walk.reload(backward).end()).isEqualTo("closed");
    assertThat(people.require(owner).branchCode()).isEqualTo(county.branch(1, 1));
  }

  @Test
  void shouldTakeSilenceForRefusalAndPutItOnRecord() {
    // given
    long problem = problem("land");
    CaseFile file = open(problem);
    assignHelper(file, helper());

    // when nobody answers
    walk.fire(file, "Timer_NotCommitted");

    // then
    assertThat(registers.find(problem).orElseThrow().fields().get("note"))
        .isEqualTo("期满未作整改承诺，按拒不承诺处理");
    assertThat(registers.find(problem).orElseThrow().status()).isEqualTo("ENFORCING");
    CaseFile backward = walk.linked(file, "backward-member");

    // when he does not state his view either
    walk.complete(
        backward,
        "Task_Propose",
        county.holder("BRANCH_SECRETARY", village),
        Map.of("facts", "不作承诺", "basis", "办法"));
    walk.fire(backward, "Timer_NoStatement");

    // then it goes on, with that on record
    assertThat(walk.waiting(backward)).containsExactly("Task_Decide");
    assertThat(
            jdbc.queryForList(
                "select text from case_event where case_id = ? and kind = 'lapsed'",
                String.class,
                backward.id()))
        .containsExactly("本人期满未陈述意见，视为放弃陈述，记录在案");
  }

  @Test
  void shouldNotMarkWhomTheTownshipDoesNotFindBackward() {
    // given
    CaseFile backward =
        walk.open(
            "backward-member", village, owner, Map.of("problem", problem("x"), "cause", "refused"));

    // when
    mark(backward, "reject");

    // then
    assertThat(walk.reload(backward).end()).isEqualTo("withdrawn");
  }

  @Test
  void shouldEndUnenforcedWhenTheAuthorityDecidesSo() {
    // given a unit, which no party school takes
    long problem = problem(null, "discharge");
    CaseFile file = walk.open("rectification", village, null, Map.of("problem", problem));
    assignHelper(file, helper());

    // when
    walk.complete(
        file,
        "Task_SignCommitment",
        secretary(),
        Map.of("commit", "refuse", "measures", "无", "owner", "无"));

    // then
    assertThat(cases.linked(file.id(), "backward-member")).isEmpty();
    CaseFile enforcement = walk.linked(file, "enforcement");
    long other = counties.person("执法乙", county.code(), null, "ENFORCEMENT_AUTHORITY");
    new EnforcementSteps(walk, county, enforcement, secretary(), other, clock).decide("drop");
    assertThat(walk.reload(enforcement).end()).isEqualTo("terminated");
    assertThat(walk.reload(file).end()).isEqualTo("terminated");
    assertThat(registers.find(problem).orElseThrow().status()).isNotEqualTo("STRUCK_OFF");
  }

  @Test
  void shouldLinkTheEarlierCaseWhenAWrongComesBack() {
    // given
    CaseFile first = working(problem("land"), Map.of("rectifyBy", day(10)));
    finish(first);

    // when
    CaseFile again = open(problem("land"));
    CaseFile other = open(problem("discharge"));

    // then
    assertThat(rectifications.find(again.id()).orElseThrow().earlierCase()).isEqualTo(first.id());
    assertThat(walk.linked(again, OpeningRectification.REOPENED).id()).isEqualTo(first.id());
    assertThat(rectifications.find(other.id()).orElseThrow().earlierCase()).isNull();
  }

  private void mark(CaseFile backward, String conclusion) {
    walk.complete(backward, "Task_Propose", secretary(), Map.of("facts", "拒不承诺", "basis", "承诺制度"));
    walk.complete(backward, "Task_Hear", owner, Map.of("statement", "意见", "signature", "张"));
    walk.complete(
        backward,
        "Task_Decide",
        leader(),
        Map.of("conclusion", conclusion, "decidedOn", day(0), "reason", "研究"));
  }

  private CaseFile open(long problem) {
    return walk.open("rectification", village, owner, Map.of("problem", problem));
  }

  private CaseFile working(Map<String, Object> promised) {
    return working(problem("land"), promised);
  }

  private CaseFile working(long problem, Map<String, Object> promised) {
    CaseFile file = open(problem);
    assignHelper(file, helper());
    commit(file, promised);
    post(file);
    return file;
  }

  private void assignHelper(CaseFile file, long helper) {
    walk.complete(
        file,
        "Task_AssignHelper",
        secretary(),
        Map.of("helper", helper, "talkedOn", day(0), "talk", "谈心谈话"));
  }

  private void commit(CaseFile file, Map<String, Object> promised) {
    Map<String, Object> data = new HashMap<>(promised);
    data.putAll(Map.of("commit", "yes", "measures", "自行拆除", "owner", "张明"));
    walk.complete(file, "Task_SignCommitment", owner, data);
  }

  private void post(CaseFile file) {
    walk.complete(
        file,
        "Task_PostNotice",
        county.holder("VILLAGE_LIAISON", village),
        Map.of("place", "村公示栏", "posted", day(0)),
        "board");
  }

  private void work(CaseFile file, String result) {
    walk.complete(file, "Task_Rectify", owner, Map.of("result", result, "progress", "已拆除"));
  }

  private void finish(CaseFile file) {
    work(file, "done");
    walk.complete(file, "Task_FileEvidence", helper(), evidence(), "before", "after");
    long problem = rectifications.find(file.id()).orElseThrow().problemId();
    assertThat(registers.find(problem).orElseThrow().status()).isEqualTo("CHECKING");
    walk.complete(file, "Task_Accept", team(), acceptance("pass"));
  }

  private Map<String, Object> evidence() {
    return Map.of("finishedOn", day(0), "description", "已恢复原状");
  }

  private Map<String, Object> acceptance(String conclusion) {
    return new HashMap<>(Map.of("conclusion", conclusion, "checkedOn", day(0), "opinion", "现场查看"));
  }

  private long problem(String kind) {
    return problem(owner, kind);
  }

  private long problem(Long person, String kind) {
    return actor.asSystem(
        () ->
            registers.open(
                "problem", null, village, person, null, kind, Map.of("description", "搭建钢棚")));
  }

  private String day(int fromToday) {
    return clock.today().plusDays(fromToday).toString();
  }

  private long helper() {
    return county.holder("HELPER", village);
  }

  private long cadre() {
    return county.holder("VILLAGE_CADRE", village);
  }

  private long secretary() {
    return county.holder("BRANCH_SECRETARY", village);
  }

  private long leader() {
    return county.holder("TOWNSHIP_LEADER", county.township(1));
  }

  private long team() {
    return county.holder("CHECK_TEAM", county.township(1));
  }
}
