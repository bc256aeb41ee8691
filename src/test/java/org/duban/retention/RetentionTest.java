package org.duban.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.InboxFixture;
import org.duban.notification.Note;
import org.duban.notification.Notifications;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class RetentionTest {

  private static final String LISTS = "/api/retention/proposals";

  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired InboxFixture inbox;
  @Autowired CaseWalk walk;
  @Autowired Cases cases;
  @Autowired PurgingCases purging;
  @Autowired Notifications notifications;
  @Autowired HistoryService history;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long member;
  private WebClient office;
  private WebClient leader;

  @BeforeEach
  void logIn() {
    county = counties.create(1, 1, 1);
    member = county.member(1, 1, 1);
    office = logins.as(county.holder("CAMPAIGN_OFFICE", county.code()));
    leader = logins.as(county.holder("COUNTY_LEADER", county.code()));
  }

  @Test
  void shouldDestroyTheContentsThatTwoPeopleAgreeOn() {
    // given
    CaseFile file = ended("photo");
    String kept =
        jdbc.queryForObject(
            "select blob_key from attachment where case_id = ?", String.class, file.id());
    notifications.tell(List.of(note(file)));
    handled(file);
    assertThat(due(office)).isEmpty();
    age(file, 11);
    assertThat(due(office)).containsExactly(file.number() + " DUE");
    // when
    long list = propose(file, "保管期满").json().path("id").asLong();
    assertThat(due(office)).containsExactly(file.number() + " PROPOSED");
    purging.runAll();
    assertThat(rows("submission", file)).isPositive();
    assertThat(decide(office, list, true).code()).isEqualTo("retention.own-proposal");
    assertThat(decide(leader, list, true).status()).isEqualTo(200);
    assertThat(decide(leader, list, true).json().path("state").asString()).isEqualTo("APPROVED");
    assertThat(decide(leader, list, false).code()).isEqualTo("retention.decided");
    purging.runAll();
    // then: nothing of what was said is left
    for (String table :
        List.of(
            "submission",
            "attachment",
            "closed_case_part",
            "notification",
            "deadline_change",
            "task_transfer",
            "inbox_copy",
            "sign_round")) {
      assertThat(rows(table, file)).as(table).isZero();
    }
    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(file.number())
                .count())
        .isZero();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from attachment_blob where blob_key = ?", Integer.class, kept))
        .as("for the clearing of the store")
        .isOne();
    assertThat(count("select count(*) from sign_member where round_id = ?", file.id())).isZero();
    assertThat(
            count("select count(*) from case_move where case_id = ? and reason <> ''", file.id()))
        .isZero();
    // then: that there was a case is
    CaseFile stub = walk.reload(file);
    assertThat(stub.number()).isEqualTo(file.number());
    assertThat(stub.status()).isEqualTo("PURGED");
    assertThat(stub.subjectPersonId()).isNull();
    assertThat(stub.title()).doesNotContain(String.valueOf(member));
    assertThat(office.get("/api/cases/" + file.id() + "/timeline").json()).hasSize(1);
    assertThat(office.get("/api/cases/" + file.id()).status()).isEqualTo(200);
    assertThat(leader.get(LISTS).json().path("items").path(0).path("state").asString())
        .isEqualTo("DONE");
    assertThat(
            jdbc.queryForObject(
                "select removed from purge_item where case_id = ?", Integer.class, file.id()))
        .isGreaterThan(4);
    for (String kind : Set.of("case.purge-proposed", "case.purge-decided")) {
      assertThat(audited(kind, list)).as(kind).isOne();
    }
    assertThat(audited("case.purged", file.id())).isOne();
    assertThat(propose(file, "再来一次").code()).isEqualTo("retention.not-due");
  }

  @Test
  void shouldKeepWhatIsJoinedToWhatMustStay() {
    // given
    CaseFile old = ended();
    CaseFile young = ended();
    age(old, 11);
    age(young, 2);
    cases.link(old.id(), young.id(), "rectification");
    // then
    assertThat(due(office)).containsExactly(old.number() + " HELD");
    assertThat(propose(old, "保管期满").code()).isEqualTo("retention.held.joined");
    assertThat(propose(young, "保管期满").code()).isEqualTo("retention.not-due");
    // given: agreed on, then joined
    jdbc.update("delete from case_link where from_case_id = ?", old.id());
    long list = propose(old, "保管期满").json().path("id").asLong();
    cases.link(young.id(), old.id(), "reopened");
    decide(leader, list, true);
    // when
    purging.runAll();
    // then: it stays, and the list says why
    assertThat(rows("submission", old)).isPositive();
    assertThat(
            jdbc.queryForObject(
                "select error from purge_item where proposal_id = ?", String.class, list))
        .contains("retention.held.joined");
    // when both are due, they may go
    age(young, 11);
    assertThat(due(office))
        .containsExactlyInAnyOrder(old.number() + " DUE", young.number() + " DUE");
  }

  @Test
  void shouldBeOneListAtATimeAndOnlyOfOnesOwnUnits() {
    // given
    CaseFile file = ended();
    age(file, 11);
    County other = counties.create(1, 1, 1);
    WebClient stranger = logins.as(other.holder("CAMPAIGN_OFFICE", other.code()));
    String key = UUID.randomUUID().toString();
    // when
    Map<String, Object> wish =
        Map.of("caseIds", List.of(file.id()), "reason", "保管期满", "requestKey", key);
    long list = office.post(LISTS, wish).json().path("id").asLong();
    // then: a retry gives the same, another a clear word
    assertThat(office.post(LISTS, wish).json().path("id").asLong()).isEqualTo(list);
    assertThat(propose(leader, file, "保管期满").code()).isEqualTo("retention.proposed");
    assertThat(propose(stranger, file, "保管期满").status()).isEqualTo(403);
    assertThat(decide(stranger, list, true).status()).isEqualTo(404);
    assertThat(stranger.get(LISTS).json().path("items")).isEmpty();
    assertThat(logins.as(member).get("/api/retention/cases").status()).isEqualTo(403);
    // when refused, it may be proposed again
    decide(leader, list, false);
    assertThat(propose(file, "保管期满").status()).isEqualTo(200);
    assertThat(rows("submission", file)).isPositive();
  }

  private CaseFile ended(String... kinds) {
    CaseFile file = inbox.open(member, county.village(1, 1), "VILLAGE_LIAISON");
    walk.complete(file, "Task_Fill", member, Map.of("note", "说明", "conclusion", "pass"), kinds);
    inbox.complete(
        county.holder("VILLAGE_LIAISON", county.village(1, 1)), file, "Task_Verify", "withdraw");
    assertThat(walk.reload(file).closedAt()).isNotNull();
    return walk.reload(file);
  }

  /** What operations leave behind. */
  private void handled(CaseFile file) {
    long id = file.id();
    jdbc.update("insert into task_transfer values (?, 't', ?, 1, 2, '出差', now(3))", id, id);
    jdbc.update(
        """
        insert into inbox_copy (id, person_id, case_id, kind, from_person, note, at, answer)
        values (?, 1, ?, 'CONSULTATION', 2, '是否属实？', now(3), '属实')
        """,
        id,
        id);
    jdbc.update(
        """
        insert into case_move (id, case_id, kind, reason, person_id, at)
        values (?, ?, 'SEND_BACK', '材料不全', 1, now(3))
        """,
        id,
        id);
    jdbc.update(
        """
        insert into sign_round (id, case_id, process_instance_id, process_definition_id, task_key,
          task_name, state, began_at)
        values (?, ?, 'p', 'd', 'Task', '会签', 'AGREED', now(3))
        """,
        id,
        id);
    jdbc.update(
        """
        insert into sign_member (id, round_id, place, wanted, weight, state, added_because)
        values (?, ?, 0, 'P:1', 1, 'DONE', '请一并把关')
        """,
        id,
        id);
  }

  private void age(CaseFile file, int years) {
    jdbc.update(
        "update case_file set closed_at = date_sub(now(3), interval ? year) where id = ?",
        years,
        file.id());
  }

  private static Note note(CaseFile file) {
    return new Note(1L, file.id(), "process", "办理进展", null);
  }

  private List<String> due(WebClient reader) {
    return reader
        .get("/api/retention/cases?unit=" + county.code())
        .json()
        .path("items")
        .valueStream()
        .map(c -> c.path("caseNo").asString() + " " + c.path("state").asString())
        .toList();
  }

  private WebClient.Answer propose(CaseFile file, String reason) {
    return propose(office, file, reason);
  }

  private static WebClient.Answer propose(WebClient who, CaseFile file, String reason) {
    return who.post(
        LISTS,
        Map.of(
            "caseIds",
            List.of(file.id()),
            "reason",
            reason,
            "requestKey",
            UUID.randomUUID().toString()));
  }

  private static WebClient.Answer decide(WebClient who, long list, boolean approved) {
    return who.post(
        LISTS + "/" + list + "/decision",
        Map.of("approved", approved, "opinion", "同意", "requestKey", "k"));
  }

  private int rows(String table, CaseFile file) {
    return count("select count(*) from " + table + " where case_id = ?", file.id());
  }

  private int audited(String kind, long id) {
    return count(
        "select count(*) from audit_entry where kind = '" + kind + "' and object_id = ?",
        String.valueOf(id));
  }

  private int count(String sql, Object argument) {
    Integer n = jdbc.queryForObject(sql, Integer.class, argument);
    return n == null ? 0 : n;
  }
}
