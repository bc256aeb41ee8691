package org.duban.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient.Answer;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Disposition, appeal and veto together, as they meet in the product. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class AppealAgainstDispositionTest {

  @Autowired CountyFixture counties;
  @Autowired DispositionFixture fixture;
  @Autowired CaseWalk walk;
  @Autowired Cases cases;
  @Autowired Dispositions dispositions;
  @Autowired Registers registers;
  @Autowired LoginFixture logins;
  @Autowired ProductClock clock;

  private County county;
  private long member;
  private long organiser;
  private CaseFile disposition;

  @BeforeEach
  void aVetoWithAdmonitionDelivered() {
    county = counties.create();
    member = county.member(1, 1, 1);
    organiser = county.holder("TOWNSHIP_ORGANISER", county.township(1));
    disposition = fixture.open(county, member, "抽查");
    walk.complete(
        disposition, "Task_ConfirmFacts", organiser, DispositionFixture.facts("ORDINARY"));
    walk.complete(
        disposition, "Task_Draft", organiser, fixture.draft("SEVERE", "VETO", "ADMONITION"));
    walk.complete(disposition, "Task_Defend", member, DispositionFixture.defence());
    walk.complete(
        disposition,
        "Task_Review",
        county.holder("TOWNSHIP_DISCIPLINE", county.township(1)),
        DispositionFixture.review("agree"));
    walk.complete(
        disposition,
        "Task_Approve",
        county.holder("TOWNSHIP_LEADER", county.township(1)),
        DispositionFixture.approval("approve"));
    assertThat(file(member).code()).isEqualTo("appeal.not-delivered");
    walk.complete(disposition, "Task_Deliver", organiser, fixture.delivery("RECEIVED"), "receipt");
  }

  @Test
  void shouldRevokeAndLetTheVetoFall() {
    // given
    assertThat(veto().status()).isEqualTo("ACTIVE");
    assertThat(veto().fields()).containsEntry("reason", "村东钢棚未批先建");
    CaseFile appeal = filed();

    // when, then execution is not suspended
    assertThat(walk.waiting(disposition)).contains("Task_Execute");
    settle(appeal, "REVOKED", List.of());
    assertThat(dispositions.require(disposition.id()).revoked()).isTrue();
    assertThat(walk.reload(disposition).end()).isEqualTo("terminated");
    assertThat(veto().status()).isEqualTo("LIFTED");
    assertThat(walk.reload(walk.linked(disposition, "veto")).end()).isEqualTo("withdrawn");
    assertThat(file(member).status()).isEqualTo(409);
  }

  @Test
  void shouldLightenButNeverAggravate() {
    // given
    CaseFile appeal = filed();

    // when, then
    assertThatThrownBy(() -> settle(appeal, "CHANGED", List.of("ADJUSTMENT")))
        .isInstanceOf(DubanException.class);
    Map<String, Object> lighter = new HashMap<>(decision("CHANGED"));
    lighter.put("kinds", List.of("CRITICISM"));
    finish(appeal, lighter);
    assertThat(dispositions.requireDecision(disposition.id()).kinds()).containsExactly("CRITICISM");
    assertThat(veto().status()).isEqualTo("LIFTED");
    assertThat(walk.reload(disposition).closedAt()).isNull();
  }

  @Test
  void shouldShutOutTheOriginalHandlers() {
    CaseFile appeal = filed();
    for (long handler :
        new long[] {
          organiser,
          county.holder("TOWNSHIP_DISCIPLINE", county.township(1)),
          county.holder("TOWNSHIP_LEADER", county.township(1)),
          member
        }) {
      assertThatThrownBy(
              () ->
                  walk.complete(
                      appeal,
                      "Task_Accept",
                      handler,
                      Map.of("conclusion", "accept", "acceptReason", "齐全")))
          .isInstanceOf(DubanException.class);
    }
  }

  private CaseFile filed() {
    Answer answer = file(member);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return cases.require(answer.json().path("caseId").asLong());
  }

  private Answer file(long person) {
    return logins
        .as(person)
        .post(
            "/api/appeals",
            Map.of(
                "dispositionCaseId",
                disposition.id(),
                "kind",
                "RECHECK",
                "reason",
                "处理过重",
                "signature",
                "测试签名",
                "requestKey",
                UUID.randomUUID().toString()));
  }

  private void settle(CaseFile appeal, String outcome, List<String> kinds) {
    examine(appeal);
    Map<String, Object> decision = new HashMap<>(decision(outcome));
    decision.put("kinds", kinds);
    finish(appeal, decision);
  }

  private void examine(CaseFile appeal) {
    long organisation = county.holder("ORGANISATION_DEPT", county.code());
    walk.complete(
        appeal, "Task_Accept", organisation, Map.of("conclusion", "accept", "acceptReason", "齐全"));
    walk.complete(
        appeal,
        "Task_Examine",
        organisation,
        Map.of("heard", true, "findings", "查明", "proposal", "UPHELD", "signature", "审"));
  }

  private void finish(CaseFile appeal, Map<String, Object> decision) {
    walk.complete(appeal, "Task_Decide", county.holder("LINKED_LEADER", county.code()), decision);
    walk.complete(
        appeal,
        "Task_Deliver",
        county.holder("ORGANISATION_DEPT", county.code()),
        Map.of(
            "deliveryWay", "RECEIVED", "deliveredOn", clock.today().toString(), "receiver", "测试"));
  }

  private static Map<String, Object> decision(String outcome) {
    return Map.of(
        "outcome", outcome, "decisionReason", "理由", "decisionNumber", "复1号", "signature", "决");
  }

  private Registers.Row veto() {
    return registers.about("veto", member).get(0);
  }
}
