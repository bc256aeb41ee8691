package org.duban.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.LoginFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.duban.transfer.Transfers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A disposition leaves our scope by sheet, and goes on with what the commission decided. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class TransferFromDispositionTest {

  @Autowired CountyFixture counties;
  @Autowired DispositionFixture fixture;
  @Autowired CaseWalk walk;
  @Autowired Dispositions dispositions;
  @Autowired Transfers transfers;
  @Autowired LoginFixture logins;
  @Autowired ProductClock clock;

  private County county;
  private long member;
  private long organiser;
  private CaseFile disposition;
  private CaseFile transfer;

  @BeforeEach
  void aPartySanctionProposed() {
    county = counties.create();
    member = county.member(1, 1, 1);
    organiser = county.holder("TOWNSHIP_ORGANISER", county.township(1));
    disposition = fixture.open(county, member, "群众举报");
    walk.complete(disposition, "Task_ConfirmFacts", organiser, DispositionFixture.facts("SERIOUS"));
    walk.complete(disposition, "Task_Draft", organiser, fixture.draft("TRANSFER", "PARTY_WARNING"));
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
    transfer = walk.linked(disposition, "transfer");
  }

  @Test
  void shouldGoOnWithWhatTheCommissionDecided() {
    // given the sheet carries the attested defence
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    JsonNode view = logins.as(office).get("/api/transfers/" + transfer.id()).json();
    assertThat(view.path("target").asString()).isEqualTo("DISCIPLINE");
    assertThat(view.path("sheet").path("defence").asString()).contains("钢棚用于防洪");

    // when
    send(office);
    long commission = county.holder("DISCIPLINE_COMMISSION", county.code());
    walk.complete(
        transfer,
        "Task_RecordResult",
        commission,
        Map.of(
            "outcome",
            "SANCTIONED",
            "standing",
            "PARTY_MEMBER",
            "kinds",
            List.of("PARTY_SERIOUS_WARNING"),
            "authority",
            "县纪委",
            "basis",
            "纪律处分条例",
            "decidedOn",
            clock.today().toString(),
            "effectFrom",
            clock.today().toString(),
            "effectTo",
            clock.today().plusMonths(18).toString()));

    // then
    assertThat(walk.waiting(disposition)).containsExactly("Task_Deliver");
    DispositionDecision decision = dispositions.requireDecision(disposition.id());
    assertThat(decision.kinds()).containsExactly("PARTY_SERIOUS_WARNING");
    assertThat(decision.effectUntil()).isEqualTo(clock.today().plusMonths(18));
    assertThat(transfers.result(disposition.id())).isPresent();
  }

  @Test
  void shouldGoOnWithoutWhenTheCommissionDoesNotSanction() {
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    walk.complete(transfer, "Task_PrepareSheet", office, sheet("withdraw"));
    assertThat(walk.waiting(disposition)).containsExactly("Task_Deliver");
    assertThat(dispositions.requireDecision(disposition.id()).kinds()).containsExactly("EXEMPT");
  }

  private void send(long office) {
    walk.complete(transfer, "Task_PrepareSheet", office, sheet("submit"));
    walk.complete(
        transfer,
        "Task_ApproveSheet",
        county.holder("COUNTY_LEADER", county.code()),
        Map.of("conclusion", "approve", "opinion", "同意", "signature", "李"));
    String today = clock.today().toString();
    walk.complete(
        transfer,
        "Task_SendSheet",
        office,
        Map.of("sentOn", today, "sentWay", "person", "sender", "王"));
    walk.complete(
        transfer,
        "Task_RecordReceipt",
        county.holder("DISCIPLINE_COMMISSION", county.code()),
        Map.of(
            "receipt", "received", "handledBy", "赵", "handledOn", today, "receiptNumber", "回1号"));
  }

  private static Map<String, Object> sheet(String action) {
    return Map.of(
        "sheetTitle", "移送单",
        "receiver", "县纪委",
        "facts", "事实",
        "evidence", "照片",
        "request", "请处理",
        "action", action);
  }
}
