package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.inbox.InboxFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A transfer sheet from draft to receipt, and who may read it when. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class TransferDocumentTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired CaseWalk walk;
  @Autowired LoginFixture logins;
  @Autowired CurrentActor actor;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long subject;
  private long office;
  private CaseFile file;

  @BeforeEach
  void aTransfer() {
    county = counties.create(1, 1, 1);
    subject = county.holder("VILLAGE_CADRE", county.village(1, 1));
    office = county.holder("CAMPAIGN_OFFICE", county.code());
    CaseFile cause = inbox.open(subject, county.village(1, 1), "VILLAGE_LIAISON");
    file =
        walk.open(
            "transfer",
            county.village(1, 1),
            subject,
            Map.of("transferTo", "POLICE", "transferKind", "x", "causeCase", cause.id()));
  }

  @Test
  void shouldBeDraftedBeforeApprovalIssuedAfterItAndReceived() {
    // given
    prepare("事实{{request}}\n=1+1");

    // then there is a draft to approve, without a number
    JsonNode draft = documents(office).get(0);
    assertThat(draft.path("state").asString()).isEqualTo("DRAFT");
    assertThat(draft.path("number").isNull() || draft.path("number").isMissingNode()).isTrue();
    long id = draft.path("id").asLong();
    JsonNode page = logins.as(office).get("/api/documents/" + id + "/preview").json();
    assertThat(page.path("number").asString()).endsWith("〕　号");
    assertThat(page.path("blocks").toString()).contains("事实{{request}}").contains("=1+1");

    // when it is returned and written anew
    approve("return");
    assertThat(documents(office).get(0).path("state").asString()).isEqualTo("DRAFT");
    prepare("改过的事实");
    assertThat(documents(office)).hasSize(1);
    assertThat(documents(office).get(0).path("version").asInt()).isEqualTo(2);
    approve("approve");

    // then
    String number = "测试市" + county.code() + "整治办移〔" + clock.today().getYear() + "〕1号";
    JsonNode issued = documents(office).get(0);
    assertThat(issued.path("state").asString()).isEqualTo("ISSUED");
    assertThat(issued.path("number").asString()).isEqualTo(number);
    assertThat(issued.path("versions")).hasSize(3);
    JsonNode sheet = logins.as(office).get("/api/documents/" + id + "/preview").json();
    assertThat(sheet.path("blocks").toString()).contains("改过的事实");
    assertThat(sheet.path("date").asString()).isEqualTo(clock.today().toString());

    // when sent back by the receiver, another sheet takes the next number
    sendAndReceive("refused");
    assertThat(documents(office).get(0).path("receipts").get(0).path("received").asBoolean())
        .isFalse();
    prepare("再次移送");
    approve("approve");
    sendAndReceive("received");

    // then
    JsonNode second = documents(office).get(1);
    assertThat(second.path("number").asString()).endsWith("〕2号");
    JsonNode receipt = second.path("receipts").get(0);
    assertThat(receipt.path("receiver").asString()).isEqualTo("赵");
    assertThat(receipt.path("number").asString()).isEqualTo("回1号");
    assertThat(receipt.path("received").asBoolean()).isTrue();
  }

  @Test
  void shouldBeReadByNobodyWhoMayNotAndAudited() {
    // given
    prepare("事实");
    approve("approve");
    long id = documents(office).get(0).path("id").asLong();
    String preview = "/api/documents/" + id + "/preview";
    String docx = "/api/documents/" + id + "/file.docx";
    County elsewhere = counties.create(1, 1, 1);
    long stranger = elsewhere.holder("CAMPAIGN_OFFICE", elsewhere.code());

    // when, then
    assertThat(logins.as(office).get(preview).status()).isEqualTo(200);
    assertThat(logins.as(office).get(docx).status()).isEqualTo(200);
    for (long person : new long[] {stranger, subject}) {
      assertThat(logins.as(person).get(preview).status()).isEqualTo(404);
      assertThat(logins.as(person).get(docx).status()).isEqualTo(404);
    }
    assertThat(documents(subject)).isEmpty();
    assertThat(logins.as(stranger).get("/api/cases/" + file.id() + "/documents").status())
        .isEqualTo(404);
    assertThat(logins.nobody().get(docx).status()).isEqualTo(401);
    assertThat(audited("document.read", id)).isEqualTo(1);
    assertThat(audited("document.downloaded", id)).isEqualTo(1);
    assertThat(audited("document.issued", id)).isEqualTo(1);
  }

  private int audited(String kind, long id) {
    Integer count =
        jdbc.queryForObject(
            "select count(*) from audit_entry where kind = ? and object_type = 'document'"
                + " and object_id = ?",
            Integer.class,
            kind,
            Long.toString(id));
    return count == null ? 0 : count;
  }

  private JsonNode documents(long person) {
    return logins.as(person).get("/api/cases/" + file.id() + "/documents").json().path("items");
  }

  private void prepare(String facts) {
    walk.complete(
        file,
        "Task_PrepareSheet",
        office,
        Map.of(
            "sheetTitle", "关于移送问题线索的函",
            "receiver", "市公安局",
            "facts", facts,
            "evidence", "现场照片",
            "request", "请依法处理",
            "action", "submit"));
  }

  private void approve(String conclusion) {
    walk.complete(
        file,
        "Task_ApproveSheet",
        county.holder("COUNTY_LEADER", county.code()),
        Map.of("conclusion", conclusion, "opinion", "意见", "signature", "李"));
  }

  private void sendAndReceive(String receipt) {
    String today = clock.today().toString();
    walk.complete(
        file,
        "Task_SendSheet",
        office,
        Map.of("sentOn", today, "sentWay", "person", "sender", "王"));
    Map<String, Object> data = new java.util.HashMap<>();
    data.put("receipt", receipt);
    data.put("handledBy", "赵");
    data.put("handledOn", today);
    data.put("receiptNumber", "回1号");
    if (receipt.equals("refused")) {
      data.put("refusal", "不属管辖");
    }
    walk.complete(file, "Task_RecordReceipt", office, data);
  }
}
