package org.duban.register.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class RegisterStepsTest {

  @Autowired RepositoryService repository;
  @Autowired TaskService tasks;
  @Autowired Cases cases;
  @Autowired CompletingTask completing;
  @Autowired CountyFixture counties;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;
  @Autowired JsonMapper json;

  @Test
  void shouldOpenUpdateAndStrikeOffByProcess() {
    // given
    repository
        .createDeployment()
        .addInputStream("register-steps.bpmn", file("register-steps.bpmn"))
        .addInputStream("register-steps.form", file("register-steps.form"))
        .deploy();
    County county = counties.create(1, 1, 1);
    String village = county.village(1, 1);
    CaseFile opened =
        actor.asSystem(
            () ->
                cases.open(
                    new NewCase("register-steps", "测试", null, village, null, null, Map.of())));
    // when
    complete(county.holder("VILLAGE_LIAISON", village), opened, "村口违建一处");
    // then
    Map<String, Object> row = row(opened);
    assertThat(row)
        .containsEntry("status", "RECTIFYING")
        .containsEntry("kind", "违建")
        .containsEntry("unit_code", village);
    assertThat(String.valueOf(row.get("fields"))).contains("村口违建一处", "已开工", "2030-05-06");
    assertThat(row.get("due")).hasToString("2030-05-06");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from notification where case_id = ? and person_id = ?",
                Integer.class,
                opened.id(),
                county.holder("TOWNSHIP_LEADER", county.township(1))))
        .isEqualTo(1);
    // when
    complete(county.holder("CHECK_TEAM", county.township(1)), opened, "照片两张");
    // then
    assertThat(row(opened)).containsEntry("status", "STRUCK_OFF");
    assertThat(String.valueOf(row(opened).get("fields"))).contains("照片两张");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from case_event where case_id = ? and kind like 'ledger.%'",
                Integer.class, opened.id()))
        .isEqualTo(5);
    assertThat(cases.require(opened.id()).closedAt()).isNotNull();
  }

  private Map<String, Object> row(CaseFile opened) {
    return jdbc.queryForMap("select * from register_row where case_id = ?", opened.id());
  }

  private void complete(long person, CaseFile opened, String text) {
    String task =
        tasks
            .createTaskQuery()
            .processInstanceId(opened.processInstanceId())
            .singleResult()
            .getId();
    actor.as(
        person,
        () ->
            completing.complete(
                task,
                new CompletionRequest(
                    json.createObjectNode().put("text", text),
                    UUID.randomUUID().toString(),
                    null,
                    List.of(),
                    null,
                    false)));
  }

  private static InputStream file(String name) {
    return Objects.requireNonNull(
        RegisterStepsTest.class.getResourceAsStream("/org/duban/register/" + name), name);
  }
}
