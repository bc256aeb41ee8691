package org.duban.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.register.Registers;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through reopening.bpmn, and who may apply for what. */
@ProductTest
class ReopeningProcessTest {

  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired CaseWalk walk;
  @Autowired ApplyingReopening applying;
  @Autowired Cases cases;
  @Autowired Registers registers;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;

  County county;
  long office;
  long leader;
  long organiser;
  CaseFile old;

  @BeforeEach
  void closedCase() {
    county = counties.create(1, 1, 2);
    office = county.holder("CAMPAIGN_OFFICE", county.code());
    leader = county.holder("COUNTY_LEADER", county.code());
    organiser = county.holder("TOWNSHIP_ORGANISER", county.township(1));
    old =
        walk.open(
            "unit-summary",
            county.township(1),
            null,
            Map.of("fillRole", "TOWNSHIP_ORGANISER", "signRole", "TOWNSHIP_LEADER"));
  }

  @Test
  void shouldOpenANewCaseAndLeaveTheOldOneClosed() {
    refusedTo(organiser, "reopening.still-open");
    close(old);
    // when applied for over HTTP
    var state = logins.as(organiser).get("/api/cases/" + old.id() + "/reopening").json();
    assertThat(state.path("allowed").asBoolean()).isTrue();
    var asked =
        logins
            .as(organiser)
            .post("/api/cases/" + old.id() + "/reopening", Map.of("reason", "方案有重大遗漏"));
    assertThat(asked.status()).isEqualTo(200);
    CaseFile wish = cases.require(asked.json().path("caseId").asLong());
    assertThat(walk.waiting(wish)).containsExactly("Task_DecideReopening");
    refusedTo(office, "reopening.pending");
    // then only somebody above decides
    assertThatThrownBy(() -> decide(wish, organiser, "approve")).hasMessageContaining("inbox");
    decide(wish, leader, "return");
    walk.complete(wish, "Task_Apply", organiser, Map.of("reason", "补充：缺少责任分工"));
    decide(wish, leader, "approve");
    // then
    assertThat(walk.reload(wish).endReason()).isEqualTo("同意重新办理，新事项已开");
    CaseFile opened = walk.linked(old, "reopened");
    assertThat(opened.processKey()).isEqualTo("unit-summary");
    assertThat(opened.unitCode()).isEqualTo(old.unitCode());
    assertThat(walk.waiting(opened)).containsExactly("Task_FillSummary");
    assertThat(walk.reload(old).end()).isEqualTo("closed");
    refusedTo(organiser, "reopening.reopened");
    assertThat(told(organiser)).isEqualTo(1);
  }

  @Test
  void shouldTellTheApplicantWhenItIsRefused() {
    close(old);
    CaseFile wish = apply(organiser);
    decide(wish, leader, "refuse");
    assertThat(walk.reload(wish).endReason()).isEqualTo("未同意重新办理，已告知理由");
    assertThat(cases.linked(old.id(), "reopened")).isEmpty();
    assertThat(told(organiser)).isEqualTo(1);
    // and he may apply again
    assertThat(apply(organiser).id()).isNotEqualTo(wish.id());
  }

  @Test
  void shouldTakeApplicationsOnlyFromThoseConcernedAndOnlyInTime() {
    close(old);
    refusedTo(leader, "reopening.approver");
    assertThatThrownBy(() -> apply(county.member(1, 1, 1)))
        .hasMessageContaining("casefile.not-found");
    assertThatThrownBy(() -> actor.as(organiser, () -> applying.apply(old.id(), " ")))
        .hasMessageContaining("reopening.reason-missing");
    jdbc.update(
        "update case_file set closed_at = date_sub(closed_at, interval 400 day) where id = ?",
        old.id());
    refusedTo(organiser, "reopening.too-late");
    // what the rules do not name is not re-opened
    CaseFile other =
        walk.open(
            "institution",
            county.township(1),
            null,
            Map.of("institution", 1L, "deadline", "2030-01-01"));
    close(other);
    assertThatThrownBy(() -> actor.as(organiser, () -> applying.apply(other.id(), "理由")))
        .hasMessageContaining("reopening.not-allowed");
  }

  @Test
  void shouldTakeAStruckOffProblemUpAsARowOfItsOwn() {
    long subject = county.member(1, 1, 1);
    String village = county.village(1, 1);
    long problem =
        actor.asSystem(
            () ->
                registers.open(
                    "problem",
                    null,
                    village,
                    subject,
                    null,
                    "land",
                    Map.of("description", "违建未拆净")));
    CaseFile rectification =
        walk.open("rectification", village, subject, Map.of("problem", problem));
    close(rectification);
    // when the person concerned applies himself
    CaseFile wish = actor.as(subject, () -> applying.apply(rectification.id(), "拆除范围认定有误"));
    decide(wish, county.holder("ORGANISATION_DEPT", county.code()), "approve");
    // then
    CaseFile opened = walk.linked(rectification, "reopened");
    Map<String, @NonNull Object> row =
        Objects.requireNonNull(
            jdbc.queryForMap(
                "select r.id, r.status, r.person_id from rectification x join register_row r on r.id ="
                    + " x.problem_id where x.case_id = ?",
                opened.id()));
    assertThat(row).containsEntry("status", "OPEN").containsEntry("person_id", subject);
    assertThat((Long) row.get("id")).isNotEqualTo(problem);
  }

  private void refusedTo(long person, String code) {
    assertThatThrownBy(() -> apply(person)).hasMessageContaining(code);
  }

  private CaseFile apply(long person) {
    return actor.as(person, () -> applying.apply(old.id(), "方案有重大遗漏"));
  }

  private void decide(CaseFile wish, long person, String decision) {
    walk.complete(
        wish, "Task_DecideReopening", person, Map.of("decision", decision, "opinion", "意见"));
  }

  private int told(long person) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) from notification where person_id = ? and text like '%重新办理%'",
            Integer.class, person));
  }

  /** As if it had come to its end. */
  private void close(CaseFile file) {
    jdbc.update(
        "update case_file set closed_at = opened_at, end_kind = 'closed' where id = ?", file.id());
  }
}
