package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Light;
import org.duban.casefile.NewCase;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How chains meet: one case opens another, which tells it when it is done. */
@ProductTest
class LinkedCasesTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired Cases cases;
  @Autowired OpeningLinkedCase opening;
  @Autowired ExplainingRoute routes;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void deploy() {
    if (repository.createProcessDefinitionQuery().processDefinitionKey("linked-cause").count()
        == 0) {
      repository
          .createDeployment()
          .addInputStream("linked-cause.bpmn", file("/org/duban/casefile/linked-cause.bpmn"))
          .addInputStream("linked-effect.bpmn", file("/org/duban/casefile/linked-effect.bpmn"))
          .addInputStream("inbox-test.form", file("/org/duban/inbox/inbox-test.form"))
          .deploy();
    }
  }

  private static InputStream file(String path) {
    return Objects.requireNonNull(LinkedCasesTest.class.getResourceAsStream(path), path);
  }

  private static NewCase cause(County county) {
    return new NewCase(
        "linked-cause", "起因", county.member(1, 1, 1), county.village(1, 1), 7L, null, Map.of());
  }

  @Test
  void shouldOpenACaseAndHearFromIt() {
    // given
    County county = counties.create();
    CaseFile cause = actor.asSystem(() -> cases.open(cause(county)));
    CaseFile effect = cases.linked(cause.id(), "test-link").get(0);
    assertThat(effect.title()).isEqualTo("关联事项");
    assertThat(effect.subjectPersonId()).isEqualTo(cause.subjectPersonId());
    assertThat(effect.unitCode()).isEqualTo(cause.unitCode());
    assertThat(effect.campaignId()).isEqualTo(7L);
    assertThat(runtime.getVariable(Objects.requireNonNull(effect.processInstanceId()), "cause"))
        .isEqualTo(cause.number());
    assertThat(runtime.getVariables(Objects.requireNonNull(cause.processInstanceId())))
        .containsEntry("effect", effect.id())
        .containsEntry("caseNo", cause.number())
        .doesNotContainKey("title");

    // when
    inbox.complete(county.holder("HELPER", county.village(1, 1)), effect, "Task_Work", "pass");

    // then
    assertThat(cases.require(effect.id()).end()).isEqualTo("closed");
    CaseFile ended = cases.require(cause.id());
    assertThat(ended.status()).isEqualTo("pass");
    assertThat(ended.end()).isEqualTo("transferred");
    assertThat(ended.endReason()).isEqualTo("已移交");
    assertThat(ended.light()).isEqualTo(Light.NORMAL);
  }

  @Test
  void shouldKeepOutWhoActedInTheCaseItIsJoinedTo() {
    // given the village's helper has acted in one case, and another case is joined to that
    County county = counties.create();
    String village = county.village(1, 1);
    long helper = county.holder("HELPER", village);
    long other = counties.person("另一帮扶人", village, null, "HELPER");
    CaseFile earlier = inbox.open(helper, village, "VILLAGE_LIAISON");
    inbox.complete(helper, earlier, "Task_Fill", "pass");

    // when
    CaseFile later = openJoined(earlier, "test-link", county.member(1, 1, 1), village);
    CaseFile apart = openJoined(earlier, "other-link", county.member(1, 1, 1), village);

    // then
    assertThat(inbox.todo(helper, later)).isEmpty();
    assertThatThrownBy(() -> inbox.complete(helper, later, "Task_Work", "pass"))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("inbox.excluded.acted_in");
    assertThat(
            actor
                .as(other, () -> routes.explain(inbox.task(later, "Task_Work").taskId()))
                .excluded())
        .singleElement()
        .satisfies(e -> assertThat(e.reason()).contains(earlier.number()));
    inbox.complete(other, later, "Task_Work", "pass");
    assertThat(inbox.todo(helper, apart)).containsExactly("Task_Work");
  }

  private CaseFile openJoined(CaseFile cause, String kind, long subject, String unit) {
    return actor.asSystem(
        () ->
            opening.open(cause.id(), kind, "linked-effect", "后续事项", unit, subject, null, Map.of()));
  }

  @Test
  void shouldCloseACaseWhoseInstanceIsTakenAway() {
    // given
    County county = counties.create();
    CaseFile cause = actor.asSystem(() -> cases.open(cause(county)));

    // when
    runtime.deleteProcessInstance(Objects.requireNonNull(cause.processInstanceId()), "误开");

    // then
    assertThat(cases.require(cause.id()).end()).isEqualTo("terminated");
    assertThat(cases.require(cause.id()).endReason()).isEqualTo("误开");
  }

  @Test
  void shouldOpenAllOrNone() {
    // given the second is of a process that does not exist
    County county = counties.create();
    List<NewCase> wanted =
        List.of(
            cause(county),
            new NewCase("no-such-process", "x", null, county.village(1, 1), null, null, Map.of()));

    // when
    assertThatThrownBy(() -> actor.asSystem(() -> cases.openAll(wanted)))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("casefile.no-such-process");

    // then
    assertThat(
            jdbc.queryForObject(
                "select count(*) from case_file where unit_path like ?",
                Integer.class,
                "%/" + county.code() + "/%"))
        .isZero();
  }

  @Test
  void shouldGiveEveryCaseItsOwnNumber() {
    // when
    County county = counties.create();
    List<CaseFile> opened =
        actor.asSystem(() -> cases.openAll(List.of(cause(county), cause(county), cause(county))));

    // then
    assertThat(opened).extracting(CaseFile::number).doesNotHaveDuplicates();
    assertThat(opened).allMatch(c -> c.number().matches("AJ-\\d{4}-\\d{6,}"));
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(opened.get(1).number())
                .singleResult()
                .getId())
        .isEqualTo(opened.get(1).processInstanceId());
  }
}
