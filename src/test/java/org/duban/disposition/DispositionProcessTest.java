package org.duban.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.disposition.DispositionFixture.approval;
import static org.duban.disposition.DispositionFixture.defence;
import static org.duban.disposition.DispositionFixture.facts;
import static org.duban.disposition.DispositionFixture.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.archive.ArchivePart;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.document.IssuedDocuments;
import org.duban.document.OfficialDocument;
import org.duban.document.ReadingDocuments;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions;
import org.duban.transfer.TransferOutcome;
import org.duban.transfer.TransferResult;
import org.duban.transfer.Transfers;
import org.duban.workflow.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code disposition.bpmn} and the processes it calls. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class DispositionProcessTest {

  @Autowired CountyFixture counties;
  @Autowired DispositionFixture fixture;
  @Autowired CaseWalk walk;
  @Autowired IssuedDocuments issued;
  @Autowired ReadingDocuments reading;
  @Autowired Dispositions dispositions;
  @Autowired DecidingDisposition deciding;
  @Autowired ReviewingDraft reviewing;
  @Autowired OpeningDisposition opening;
  @Autowired ChangingOutcome changing;
  @Autowired DraftingDecision drafting;
  @Autowired Transfers transfers;
  @Autowired DispositionArchive archive;
  @Autowired Messages messages;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired DispositionWords words;

  private County county;
  private long member;
  private long organiser;
  private long discipline;
  private long leader;

  @BeforeEach
  void aMember() {
    county = counties.create();
    member = county.member(1, 1, 1);
    organiser = county.holder("TOWNSHIP_ORGANISER", county.township(1));
    discipline = county.holder("TOWNSHIP_DISCIPLINE", county.township(1));
    leader = county.holder("TOWNSHIP_LEADER", county.township(1));
  }

  @Test
  void shouldRunFromFactsToTheEndOfTheEffect() {
    // given
    CaseFile file = fixture.open(county, member, "抽查");
    assertThat(walk.waiting(file)).containsExactly("Task_ConfirmFacts");

    // when
    walk.complete(file, "Task_ConfirmFacts", organiser, facts("ORDINARY"));

    // then the proposal is kept with the words of the rule that matched
    Disposition d = dispositions.require(file.id());
    assertThat(d.outcome()).isEqualTo(Outcome.NORMAL);
    assertThat(d.authority()).isEqualTo("township");
    assertThat(words.rules(d.outcomeRules())).contains("P4.5");

    // when
    toApproval(file, "NORMAL", "ADMONITION");
    walk.complete(file, "Task_Approve", leader, approval("approve"));

    // then
    DispositionDecision decision = dispositions.requireDecision(file.id());
    assertThat(decision.number()).endsWith("处〔" + clock.today().getYear() + "〕1号");
    assertThat(decision.subjectLine()).contains("测试村11");
    assertThat(decision.remedy()).contains("复核");
    assertThat(decision.authority()).isEqualTo("测试镇1");
    assertThat(decision.effectUntil()).isEqualTo(clock.today().plusMonths(6));
    OfficialDocument paper = issued.latest(file.id(), "disposition-decision").orElseThrow();
    assertThat(paper.number()).isEqualTo(decision.number());
    assertThat(paper.issuerName()).startsWith("测试镇1");

    // when
    walk.complete(file, "Task_Deliver", organiser, fixture.delivery("RECEIVED"), "receipt");
    assertThat(actor.asSystem(() -> reading.ofCase(file.id())).get(0).receipts()).hasSize(1);

    // then the time to appeal and the execution run side by side
    assertThat(dispositions.require(file.id()).status()).isEqualTo(DispositionStatus.EFFECTIVE);
    assertThat(walk.waiting(file)).containsExactly("Task_Execute");
    walk.fire(file, "Event_WindowOver");
    walk.complete(file, "Task_Execute", organiser, fixture.execution());
    walk.fire(file, "Event_EffectEnds");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(dispositions.require(file.id()).status()).isEqualTo(DispositionStatus.ENDED);
  }

  @Test
  void shouldExemptWhoDeclaredAndEndWithTheTimeToAppeal() {
    // given
    CaseFile file = fixture.open(county, member, "自查申报");
    // the problem is open still, so nothing is proposed as exempt: the drafter says why he does
    walk.complete(file, "Task_ConfirmFacts", organiser, facts("MINOR"));
    toApproval(file, "EXEMPT", "EXEMPT");
    walk.complete(file, "Task_Approve", leader, approval("approve"));

    // when
    walk.complete(file, "Task_Deliver", organiser, fixture.delivery("RECEIVED"), "receipt");

    assertThat(archive.parts(walk.reload(file)))
        .extracting(ArchivePart.Part::title)
        .contains("事实和建议", "拟处理意见第 1 稿", "送达和执行");

    // then there is nothing to carry out
    assertThat(walk.waiting(file)).isEmpty();
    walk.fire(file, "Event_WindowOver");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldLeaveByToleranceOnlyWithTheApprovalOfAnother() {
    // given
    CaseFile file = fixture.open(county, member, "抽查");
    Map<String, Object> facts = new HashMap<>(facts("ORDINARY"));
    facts.put("tolerance", true);

    // when no reason is given
    assertThatThrownBy(() -> walk.complete(file, "Task_ConfirmFacts", organiser, facts))
        .hasMessageContaining("disposition.tolerance-reason");
    facts.put("toleranceReason", "先行先试，没有明令禁止");
    walk.complete(file, "Task_ConfirmFacts", organiser, facts);

    // then
    assertThat(walk.waiting(file)).containsExactly("Task_ApproveTolerance");
    assertThat(words.rules(dispositions.require(file.id()).outcomeRules())).contains("P4.10");

    // when refused, the facts come back; when granted, it ends
    walk.complete(file, "Task_ApproveTolerance", leader, tolerance("refuse"));
    walk.complete(file, "Task_ConfirmFacts", organiser, facts);
    walk.complete(file, "Task_ApproveTolerance", leader, tolerance("grant"));
    assertThat(walk.reload(file).end()).isEqualTo("closed");
    assertThat(dispositions.require(file.id()).status()).isEqualTo(DispositionStatus.TOLERATED);
  }

  @Test
  void shouldGoOnWhenThePersonDoesNotAnswer() {
    // given
    CaseFile file = drafted("抽查", "NORMAL", "CRITICISM");

    // when
    walk.fire(file, "Timer_Silent");

    // then it is on record, and it goes on
    assertThat(draft(file).defenceMode()).isEqualTo(DefenceMode.SILENT);
    assertThat(walk.waiting(file)).containsExactly("Task_Review");
  }

  @Test
  void shouldTakeAWaiverButNoEmptyStatement() {
    CaseFile file = drafted("抽查", "NORMAL", "CRITICISM");

    assertThatThrownBy(
            () ->
                walk.complete(
                    file, "Task_Defend", member, Map.of("mode", "WRITTEN", "signature", "签")))
        .hasMessageContaining("disposition.statement-missing");
    walk.complete(file, "Task_Defend", member, Map.of("mode", "WAIVED", "signature", "签"));

    assertThat(draft(file).defenceMode()).isEqualTo(DefenceMode.WAIVED);
  }

  @Test
  void shouldDecideNothingWithoutTheDefence() {
    // given
    CaseFile file = drafted("抽查", "NORMAL", "CRITICISM");

    // when, then neither review nor decision is possible before the person answered
    assertThatThrownBy(() -> reviewing.review(file.id()))
        .hasMessageContaining("disposition.no-defence");
    assertThatThrownBy(() -> deciding.decide(file.id()))
        .hasMessageContaining("disposition.no-defence");
    walk.complete(file, "Task_Defend", member, defence());
    assertThatThrownBy(() -> deciding.decide(file.id()))
        .hasMessageContaining("disposition.not-reviewed");
  }

  @Test
  void shouldHaveReviewAndApprovalByOthers() {
    // given one who may do everything
    CaseFile file = drafted("抽查", "NORMAL", "CRITICISM");
    walk.complete(file, "Task_Defend", member, defence());

    // when, then
    assertThatThrownBy(() -> walk.complete(file, "Task_Review", organiser, review("agree")))
        .isInstanceOf(DubanException.class);
    walk.complete(file, "Task_Review", discipline, review("agree"));
    assertThatThrownBy(() -> walk.complete(file, "Task_Approve", organiser, approval("approve")))
        .isInstanceOf(DubanException.class);
    assertThatThrownBy(() -> walk.complete(file, "Task_Approve", discipline, approval("approve")))
        .isInstanceOf(DubanException.class);
    walk.complete(file, "Task_Approve", leader, approval("approve"));
    assertThat(walk.waiting(file)).containsExactly("Task_Deliver");
    assertThatThrownBy(() -> deciding.decide(file.id()))
        .hasMessageContaining("disposition.decided");
  }

  @Test
  void shouldNotLetTheDrafterApproveWithTwoPosts() {
    // given the drafter is the leader too
    long both = counties.person("双岗", county.township(2), null, "TOWNSHIP_LEADER");
    long other = county.member(2, 1, 1);
    CaseFile file =
        walk.open(
            "disposition",
            county.village(2, 1),
            other,
            Map.of("problem", fixture.problem(county, other, "抽查")));
    long drafter = county.holder("TOWNSHIP_ORGANISER", county.township(2));
    walk.complete(file, "Task_ConfirmFacts", drafter, facts("ORDINARY"));
    walk.complete(file, "Task_Draft", drafter, fixture.draft("NORMAL", "CRITICISM"));
    walk.complete(file, "Task_Defend", other, defence());
    walk.complete(
        file,
        "Task_Review",
        county.holder("TOWNSHIP_DISCIPLINE", county.township(2)),
        review("agree"));

    // when, then
    assertThatThrownBy(() -> walk.complete(file, "Task_Approve", drafter, approval("approve")))
        .isInstanceOf(DubanException.class);
    walk.complete(file, "Task_Approve", both, approval("approve"));
    assertThat(walk.waiting(file)).containsExactly("Task_Deliver");
  }

  @Test
  void shouldRefuseAHeavierOutcomeAfterTheDefence() {
    // given
    CaseFile file = drafted("抽查", "NORMAL", "CRITICISM");
    walk.complete(file, "Task_Defend", member, defence());

    // when it is drafted anew, heavier
    walk.complete(file, "Task_Review", discipline, review("return"));
    assertThatThrownBy(
            () ->
                walk.complete(file, "Task_Draft", organiser, fixture.draft("NORMAL", "ADMONITION")))
        .hasMessageContaining("disposition.heavier");
    assertThatThrownBy(
            () ->
                walk.complete(file, "Task_Draft", organiser, fixture.draft("SEVERE", "CRITICISM")))
        .hasMessageContaining("disposition.heavier");

    // then only what is no heavier goes on, and is read and answered again
    walk.complete(file, "Task_Draft", organiser, fixture.draft("NORMAL", "CRITICISM"));
    assertThat(walk.waiting(file)).containsExactly("Task_Defend");
    walk.complete(file, "Task_Defend", member, defence());
    walk.complete(file, "Task_Review", discipline, review("agree"));

    // when it is approved heavier
    Map<String, Object> heavier = new HashMap<>(approval("lighter"));
    heavier.put("outcome", "SEVERE");
    heavier.put("kinds", List.of("CRITICISM"));
    assertThatThrownBy(() -> walk.complete(file, "Task_Approve", leader, heavier))
        .hasMessageContaining("disposition.heavier");
    heavier.put("kinds", List.of("ADMONITION"));
    assertThatThrownBy(() -> walk.complete(file, "Task_Approve", leader, heavier))
        .isInstanceOf(DubanException.class);
    heavier.put("kinds", List.of("TALK", "CRITICISM"));
    heavier.put("outcome", "NORMAL");
    assertThatThrownBy(() -> walk.complete(file, "Task_Approve", leader, heavier))
        .hasMessageContaining("disposition.heavier");

    // when it is returned, and then approved lighter
    walk.complete(file, "Task_Approve", leader, approval("return"));
    assertThat(dispositions.require(file.id()).status()).isEqualTo(DispositionStatus.DRAFTING);
    walk.complete(file, "Task_Draft", organiser, fixture.draft("NORMAL", "CRITICISM"));
    walk.complete(file, "Task_Defend", member, defence());
    walk.complete(file, "Task_Review", discipline, review("agree"));
    Map<String, Object> lighter = new HashMap<>(approval("lighter"));
    assertThatThrownBy(() -> walk.complete(file, "Task_Approve", leader, lighter))
        .hasMessageContaining("form.rejected");
    lighter.put("outcome", "LENIENT");
    lighter.put("kinds", List.of("TALK"));
    walk.complete(file, "Task_Approve", leader, lighter);

    // then
    assertThat(dispositions.requireDecision(file.id()).kinds()).containsExactly("TALK");
    assertThat(dispositions.requireDecision(file.id()).outcome()).isEqualTo(Outcome.LENIENT);
  }

  @Test
  void shouldRefuseMeasuresThatMayNotFallOnThePerson() {
    // given
    CaseFile file = fixture.open(county, member, "抽查");
    Map<String, Object> retired = new HashMap<>(facts("SERIOUS"));
    retired.put("standing", "VILLAGE_STAFF");
    walk.complete(file, "Task_ConfirmFacts", organiser, retired);

    // when, then
    assertThatThrownBy(
            () -> walk.complete(file, "Task_Draft", organiser, fixture.draft("SEVERE", "TALK")))
        .hasMessageContaining("disposition.not-of-class");
    assertThatThrownBy(
            () ->
                walk.complete(
                    file, "Task_Draft", organiser, fixture.draft("SEVERE", "ADMIN_REMOVED")))
        .isInstanceOf(DubanException.class);
    assertThatThrownBy(
            () -> walk.complete(file, "Task_Draft", organiser, fixture.draft("TRANSFER", "VETO")))
        .hasMessageContaining("disposition.transfer-to-whom");
    Map<String, Object> endless = new HashMap<>(fixture.draft("SEVERE", "VETO"));
    endless.remove("vetoUntil");
    assertThatThrownBy(() -> walk.complete(file, "Task_Draft", organiser, endless))
        .hasMessageContaining("disposition.veto-end");
    Map<String, Object> unexplained = new HashMap<>(fixture.draft("NORMAL", "CRITICISM"));
    unexplained.remove("deviation");
    assertThatThrownBy(() -> walk.complete(file, "Task_Draft", organiser, unexplained))
        .hasMessageContaining("disposition.deviation");
  }

  @Test
  void shouldVetoAndLiftItWhenRevokedOnAppeal() {
    // given
    CaseFile file = delivered("SEVERE", "VETO", "ADMONITION");
    CaseFile veto = walk.linked(file, "veto");
    assertThat(walk.waiting(file)).containsExactly("Task_Execute");
    CaseFile appeal = appeal(file);

    // when the time to appeal is over while an appeal runs, then it is waited for
    walk.fire(file, "Event_WindowOver");
    assertThat(walk.reload(file).closedAt()).isNull();
    changing.afterAppeal(file.id(), AppealOutcome.REVOKED, null, "事实不清");
    decide(file, appeal);

    // then
    assertThat(walk.reload(file).end()).isEqualTo("terminated");
    assertThat(dispositions.require(file.id()).status()).isEqualTo(DispositionStatus.REVOKED);
    assertThat(walk.reload(veto).closedAt()).isNotNull();
  }

  @Test
  void shouldLightenOnAppealButNeverAggravate() {
    // given
    CaseFile file = delivered("SEVERE", "ADMONITION");
    walk.complete(file, "Task_Execute", organiser, fixture.execution());

    // when, then
    assertThatThrownBy(
            () ->
                changing.afterAppeal(file.id(), AppealOutcome.CHANGED, List.of("ADJUSTMENT"), "更重"))
        .hasMessageContaining("disposition.heavier");
    assertThatThrownBy(() -> changing.afterAppeal(file.id(), AppealOutcome.CHANGED, null, "没有"))
        .hasMessageContaining("disposition.lighter-how");
    CaseFile appeal = appeal(file);
    changing.afterAppeal(file.id(), AppealOutcome.CHANGED, List.of("CRITICISM"), "申辩有理");
    decide(file, appeal);

    // then the effect is over sooner
    assertThat(dispositions.requireDecision(file.id()).effectUntil()).isEqualTo(clock.today());
    assertThat(walk.timer(file, "Event_EffectEnds").getDuedate())
        .isEqualTo(clock.today() + "T23:59:59.000+08:00");
    walk.fire(file, "Event_EffectEnds");
    assertThat(walk.reload(file).closedAt()).isNull();

    // when upheld in the second place, the time begins anew and ends
    CaseFile second = appeal(file);
    changing.afterAppeal(file.id(), AppealOutcome.UPHELD, null, "维持");
    decide(file, second);
    walk.fire(file, "Event_WindowOver");
    assertThat(walk.reload(file).end()).isEqualTo("closed");
  }

  @Test
  void shouldLeaveByTransferAndComeBack() {
    // given
    CaseFile file = fixture.open(county, member, "群众举报");
    walk.complete(file, "Task_ConfirmFacts", organiser, facts("CRIME"));
    toApproval(file, "TRANSFER", "JUDICIARY", "SCHOOL");

    // when
    walk.complete(file, "Task_Approve", leader, approval("approve"));

    // then
    assertThat(walk.linked(file, "transfer").subjectPersonId()).isEqualTo(member);
    assertThat(walk.waiting(file)).isEmpty();
    assertThat(dispositions.require(file.id()).status()).isEqualTo(DispositionStatus.TRANSFERRED);
    messages.send("Message_TransferDone", file.number(), Map.of());
    assertThat(walk.waiting(file)).containsExactly("Task_Deliver");

    // and of what came back nothing, only what we impose ourselves is left
    assertThat(dispositions.requireDecision(file.id()).kinds()).containsExactly("SCHOOL");
  }

  @Test
  void shouldEndWhenItsCauseIsWithdrawnAndLetTheProblemGo() {
    // given a veto in force
    CaseFile file = delivered("SEVERE", "VETO");
    long problem = dispositions.problemRows(file.id()).get(0);
    CaseFile veto = walk.linked(file, "veto");

    // when
    actor.asSystem(() -> messages.send("Message_CauseWithdrawn", file.number(), Map.of()));

    // then
    assertThat(walk.reload(file).end()).isEqualTo("withdrawn");
    assertThat(dispositions.require(file.id()).revoked()).isTrue();
    assertThat(walk.reload(veto).closedAt()).isNotNull();
    CaseFile again =
        walk.open("disposition", county.village(1, 1), member, Map.of("problem", problem));
    assertThat(dispositions.problemRows(again.id())).containsExactly(problem);
  }

  @Test
  void shouldRefuseADeliveryWithoutWitnessesOrBeforeItsTime() {
    // given
    CaseFile file = drafted("抽查", "NORMAL", "CRITICISM");
    walk.complete(file, "Task_Defend", member, defence());
    walk.complete(file, "Task_Review", discipline, review("agree"));
    walk.complete(file, "Task_Approve", leader, approval("approve"));
    Map<String, Object> delivery = new HashMap<>(fixture.delivery("REFUSED"));

    // when, then
    delivery.put("witnesses", "甲");
    assertThatThrownBy(() -> walk.complete(file, "Task_Deliver", organiser, delivery, "receipt"))
        .hasMessageContaining("disposition.witnesses");
    delivery.put("witnesses", "甲、乙");
    delivery.put("deliveredOn", clock.today().plusDays(1).toString());
    assertThatThrownBy(() -> walk.complete(file, "Task_Deliver", organiser, delivery, "receipt"))
        .hasMessageContaining("disposition.delivery-day");

    // when by notice, then it counts as delivered only after its days
    walk.complete(file, "Task_Deliver", organiser, fixture.delivery("NOTICE"), "receipt");
    assertThat(dispositions.require(file.id()).deliveredOn()).isEqualTo(clock.today().plusDays(30));
  }

  @Test
  void shouldTakeWhatTheAuthorityOutsideDecided() {
    // given
    CaseFile file = fixture.open(county, member, "群众举报");
    walk.complete(file, "Task_ConfirmFacts", organiser, facts("SERIOUS"));
    toApproval(file, "SEVERE", "PARTY_SERIOUS_WARNING");
    walk.complete(file, "Task_Approve", leader, approval("approve"));
    CaseFile transfer = walk.linked(file, "transfer");
    LocalDate today = clock.today();

    // when a lighter sanction comes back
    actor.asSystem(
        () -> {
          transfers.add(
              new TransferResult(
                  transfer.id(),
                  TransferOutcome.SANCTIONED,
                  List.of("PARTY_WARNING"),
                  null,
                  "测试纪委",
                  "测纪〔2026〕1号",
                  "条例",
                  today,
                  today,
                  today.plusMonths(12),
                  List.of(),
                  null),
              List.of(new Sanctions.RunningEffect("PARTY_WARNING", today, today.plusMonths(12))));
          return messages.send("Message_TransferDone", file.number(), Map.of());
        });

    // then
    DispositionDecision decision = dispositions.requireDecision(file.id());
    assertThat(decision.kinds()).containsExactly("PARTY_WARNING");
    assertThat(decision.effectUntil()).isEqualTo(today.plusMonths(12));
    assertThat(decision.reason()).contains("测试纪委");
    walk.complete(file, "Task_Deliver", organiser, fixture.delivery("RECEIVED"), "receipt");
    walk.complete(file, "Task_Execute", organiser, fixture.execution());

    // when it is lightened, its effect still counts from when the authority outside said
    changing.afterAppeal(file.id(), AppealOutcome.CHANGED, List.of("CRITICISM"), "申辩有理");
    assertThat(dispositions.requireDecision(file.id()).effectUntil()).isEqualTo(today);
    assertThat(dispositions.requireDecision(file.id()).outsideFrom()).isEqualTo(today);

    // when an appeal without limit comes after the window, then the effect ends at once
    walk.fire(file, "Event_WindowOver");
    changing.afterAppeal(file.id(), AppealOutcome.REVOKED, null, "申诉成立");
    walk.fire(file, "Event_EffectEnds");
    assertThat(walk.reload(file).end()).isEqualTo("terminated");
  }

  @Test
  void shouldHearOnPaperThroughOneWhoThenNeitherReviewsNorApproves() {
    // given
    long clerk = county.holder("ENTRY_CLERK", county.village(1, 1));
    CaseFile file = drafted("抽查", "NORMAL", "CRITICISM");
    Map<String, Object> paper = new HashMap<>(defence());
    paper.put("mode", "PAPER");

    // when
    walk.completeFor(file, "Task_Defend", clerk, member, paper);

    // then
    assertThat(draft(file).defenceMode()).isEqualTo(DefenceMode.PAPER);
    assertThat(draft(file).defenceBy()).isEqualTo(clerk);
    assertThatThrownBy(() -> walk.complete(file, "Task_Review", clerk, review("agree")))
        .isInstanceOf(DubanException.class);
  }

  @Test
  void shouldCountAnEarlierDecisionAgainstWhoIsFoundOutAgain() {
    // given
    delivered("NORMAL", "CRITICISM");

    // when
    CaseFile again = fixture.open(county, member, "抽查");
    walk.complete(again, "Task_ConfirmFacts", organiser, facts("MINOR"));

    // then
    assertThat(dispositions.require(again.id()).earlier()).isEqualTo(1);
    assertThat(dispositions.require(again.id()).outcome()).isEqualTo(Outcome.SEVERE);
  }

  @Test
  void shouldKnowFromTheRectificationThatToCommitWasRefused() {
    // given
    String village = county.village(1, 1);
    long problem = fixture.problem(county, member, "自查申报");
    CaseFile rectification =
        walk.open("rectification", village, member, Map.of("problem", problem));
    walk.complete(
        rectification,
        "Task_AssignHelper",
        county.holder("BRANCH_SECRETARY", village),
        Map.of(
            "helper", county.holder("HELPER", village),
            "talkedOn", clock.today().toString(),
            "talk", "谈心谈话"));
    walk.complete(
        rectification,
        "Task_SignCommitment",
        member,
        Map.of("commit", "refuse", "measures", "无", "owner", "无", "reason", "不愿意"));

    // when
    CaseFile file = walk.open("disposition", village, member, Map.of("problem", problem));
    walk.complete(file, "Task_ConfirmFacts", organiser, facts("ORDINARY"));

    // then
    assertThat(dispositions.require(file.id()).refused()).isTrue();
    assertThat(dispositions.require(file.id()).outcome()).isEqualTo(Outcome.SEVERE);
  }

  @Test
  void shouldCountConcealmentThatAJointCheckFoundOrTheHandlerFinds() {
    // given
    CaseFile joint = fixture.open(county, member, "部门联审", "瞒报");
    assertThat(dispositions.require(joint.id()).concealed()).isTrue();
    CaseFile other = fixture.open(county, member, "部门联审", "漏报");
    assertThat(dispositions.require(other.id()).concealed()).isFalse();

    // when
    Map<String, Object> facts = new HashMap<>(facts("ORDINARY"));
    facts.put("concealed", true);
    walk.complete(other, "Task_ConfirmFacts", organiser, facts);

    // then
    assertThat(dispositions.require(other.id()).outcome()).isEqualTo(Outcome.SEVERE);
  }

  @Test
  void shouldOfferTheRetiredNoNewSanction() {
    // given
    CaseFile file = fixture.open(county, member, "抽查");
    Map<String, Object> retired = new HashMap<>(facts("SERIOUS"));
    retired.put("standing", "RETIRED");
    walk.complete(file, "Task_ConfirmFacts", organiser, retired);

    // when, then
    assertThat(drafting.lawful(dispositions.require(file.id())))
        .extracting(Sanctions.SanctionKind::key)
        .contains("TALK")
        .doesNotContain("ADMIN_WARNING", "ADMIN_REMOVED");
    assertThatThrownBy(
            () ->
                walk.complete(
                    file, "Task_Draft", organiser, fixture.draft("SEVERE", "ADMIN_WARNING")))
        .isInstanceOf(DubanException.class);
  }

  @Test
  void shouldTakeAProblemOnlyOnce() {
    // given
    CaseFile file = fixture.open(county, member, "抽查");
    long problem = dispositions.problemRows(file.id()).get(0);

    // when, then
    assertThatThrownBy(
            () ->
                walk.open("disposition", county.village(1, 1), member, Map.of("problem", problem)))
        .hasMessageContaining("disposition.problem-taken");
  }

  private static Map<String, Object> tolerance(String conclusion) {
    return Map.of("conclusion", conclusion, "reason", "经研究");
  }

  private CaseFile drafted(String source, String outcome, String... kinds) {
    CaseFile file = fixture.open(county, member, source);
    walk.complete(file, "Task_ConfirmFacts", organiser, facts("ORDINARY"));
    walk.complete(file, "Task_Draft", organiser, fixture.draft(outcome, kinds));
    return file;
  }

  private void toApproval(CaseFile file, String outcome, String... kinds) {
    walk.complete(file, "Task_Draft", organiser, fixture.draft(outcome, kinds));
    walk.complete(file, "Task_Defend", member, defence());
    walk.complete(file, "Task_Review", discipline, review("agree"));
  }

  private CaseFile delivered(String outcome, String... kinds) {
    CaseFile file = drafted("抽查", outcome, kinds);
    walk.complete(file, "Task_Defend", member, defence());
    walk.complete(file, "Task_Review", discipline, review("agree"));
    walk.complete(file, "Task_Approve", leader, approval("approve"));
    walk.complete(file, "Task_Deliver", organiser, fixture.delivery("RECEIVED"), "receipt");
    return file;
  }

  private DispositionDraft draft(CaseFile file) {
    return dispositions.requireDraft(file.id());
  }

  private CaseFile appeal(CaseFile file) {
    return actor.asSystem(
        () -> {
          CaseFile appeal =
              cases.open(
                  new NewCase("appeal", "测试申诉", member, file.unitCode(), null, null, Map.of()));
          cases.link(file.id(), appeal.id(), "appeal");
          return appeal;
        });
  }

  private void decide(CaseFile file, CaseFile appeal) {
    actor.asSystem(
        () -> {
          cases.close(appeal.id(), "closed", "已决定");
          return messages.send("Message_AppealDecided", file.number(), Map.of());
        });
  }
}
