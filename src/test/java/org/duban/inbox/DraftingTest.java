package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class DraftingTest {

  @Autowired WebApplicationContext web;
  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired ClaimingTask claiming;
  @Autowired RuntimeService runtime;
  @Autowired CurrentActor actor;
  @Autowired JsonMapper json;
  @Autowired JdbcTemplate jdbc;

  private MockMvc mvc;

  @BeforeEach
  void controllers() {
    mvc = MockMvcBuilders.webAppContextSetup(web).build();
  }

  @Test
  void shouldKeepWhatWasBegunUntilTheTaskIsCompleted() {
    // given
    County county = counties.create();
    long subject = county.member(1, 1, 1);
    CaseFile file = inbox.open(subject, county.village(1, 1), "VILLAGE_LIAISON");
    CaseFile other = inbox.open(subject, county.village(1, 1), "VILLAGE_LIAISON");
    String task = inbox.task(file, "Task_Fill").taskId();
    body(subject, get("/api/tasks/" + task + "/draft"), 404);

    // when begun, and gone on with
    body(subject, draft(task, "{\"note\": \"一\"}"), 200);
    body(subject, draft(inbox.task(other, "Task_Fill").taskId(), "{\"note\": \"另\"}"), 200);
    JsonNode saved =
        body(subject, draft(task, "{\"note\": \"二\", \"caseNo\": \"%s\"}".formatted("只读")), 200);

    // then what the form only shows is no part of it
    assertThat(saved.path("data").toString()).isEqualTo("{\"note\":\"二\"}");
    JsonNode opened = body(subject, get("/api/tasks/" + task), 200);
    assertThat(opened.path("draft").path("data").path("note").asString()).isEqualTo("二");
    assertThat(opened.path("form").path("data").path("caseNo").asString()).isEqualTo(file.number());
    JsonNode first = body(subject, get("/api/inbox?box=drafts&limit=1"), 200);
    assertThat(first.path("items").path(0).path("caseNo").asString()).isEqualTo(file.number());
    assertThat(first.path("items").path(0).path("at").asString()).startsWith("20");
    JsonNode second =
        body(
            subject,
            get("/api/inbox?box=drafts&limit=1&after=" + first.path("next").asString()),
            200);
    assertThat(second.path("items").path(0).path("caseNo").asString()).isEqualTo(other.number());
    assertThat(second.path("next").asString("")).isEmpty();
    assertThat(drafts(subject)).isEqualTo(2);

    // when one is completed and the other's case is ended
    inbox.complete(subject, task, "pass");
    runtime.deleteProcessInstance(Objects.requireNonNull(other.processInstanceId()), "终止");

    // then nothing of them is left
    assertThat(drafts(subject)).isZero();
    assertThat(rows(task) + rows(inbox.task(file, "Task_Verify").taskId())).isZero();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from task_draft where person_id = ?", Integer.class, subject))
        .isZero();
    body(subject, draft(task, "{\"note\": \"迟\"}"), 409);
    assertThat(rows(task)).isZero();
  }

  @Test
  void shouldBeTheWritersAlone() {
    // given two who have the same task
    County county = counties.create();
    CaseFile file = inbox.open(county.member(1, 1, 1), county.village(1, 1), "CHECK_TEAM");
    inbox.complete(county.member(1, 1, 1), file, "Task_Fill", "pass");
    List<Long> team = county.holders("CHECK_TEAM", county.township(1));
    String task = inbox.task(file, "Task_Verify").taskId();

    // when
    body(team.get(0), draft(task, "{\"note\": \"我的\"}"), 200);

    // then
    assertThat(body(team.get(1), get("/api/tasks/" + task), 200).path("draft").isObject())
        .isFalse();
    body(team.get(1), get("/api/tasks/" + task + "/draft"), 404);
    body(team.get(1), delete("/api/tasks/" + task + "/draft"), 204);
    assertThat(rows(task)).isEqualTo(1);

    // when the other claims it, then it is out of reach, and back with the task
    actor.as(team.get(1), () -> run(() -> claiming.claim(task)));
    body(team.get(0), get("/api/tasks/" + task + "/draft"), 409);
    body(team.get(0), draft(task, "{}"), 409);
    assertThat(drafts(team.get(0))).isZero();
    actor.as(team.get(1), () -> run(() -> claiming.release(task)));
    assertThat(drafts(team.get(0))).isEqualTo(1);

    // when thrown away
    body(team.get(0), delete("/api/tasks/" + task + "/draft"), 204);
    body(team.get(0), get("/api/tasks/" + task + "/draft"), 404);
  }

  @Test
  void shouldRefuseWhatIsNotTheActorsOrNotInTheForm() {
    // given
    County county = counties.create();
    long subject = county.member(1, 1, 1);
    CaseFile file = inbox.open(subject, county.village(1, 1), "VILLAGE_LIAISON");
    String task = inbox.task(file, "Task_Fill").taskId();

    // then
    body(county.member(2, 1, 1), draft(task, "{}"), 404);
    body(county.member(2, 1, 1), get("/api/tasks/" + task + "/draft"), 404);
    body(county.member(2, 1, 1), delete("/api/tasks/" + task + "/draft"), 404);
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    body(office, draft(task, "{}"), 403);
    body(office, get("/api/tasks/" + task + "/draft"), 403);
    body(subject, draft(task, "{\"extra\": 1}"), 422);
    body(subject, draft(task, "[]"), 422);
    body(subject, draft(task, "{\"note\": \"%s\"}".formatted("长".repeat(200_001))), 422);
    assertThat(rows(task)).isZero();
    // and a draft need not be right yet
    body(subject, draft(task, "{\"conclusion\": \"\"}"), 200);
  }

  @Test
  void shouldKeepADraftOfWhoeverEntersForTheSubject() {
    // given
    County county = counties.create();
    String village = county.village(1, 1);
    long clerk = county.holder("ENTRY_CLERK", village);
    CaseFile file = inbox.open(county.member(1, 1, 4), village, "VILLAGE_LIAISON");
    String task = inbox.task(file, "Task_Fill").taskId();

    // when
    body(clerk, draft(task, "{\"note\": \"代录\"}"), 200);

    // then
    assertThat(body(clerk, get("/api/inbox?box=drafts"), 200).path("items").size()).isEqualTo(1);
    assertThat(
            body(clerk, get("/api/tasks/" + task), 200)
                .path("draft")
                .path("data")
                .path("note")
                .asString())
        .isEqualTo("代录");
    assertThat(
            body(county.member(1, 1, 4), get("/api/tasks/" + task), 200).path("draft").isObject())
        .isFalse();
    body(county.holder("ENTRY_CLERK", county.village(1, 2)), draft(task, "{}"), 404);
  }

  @Test
  void shouldKeepOnlyWritableFieldsInGroupsAndRows() {
    // given
    JsonNode form =
        json.readTree(
            """
            {"components": [
              {"type": "group", "path": "land", "components": [
                {"key": "area"}, {"key": "place", "readonly": true}]},
              {"type": "dynamiclist", "path": "rows", "components": [
                {"key": "sum"}, {"key": "no", "disabled": true}]},
              {"type": "group", "components": [{"key": "note"}]},
              {"type": "text", "text": "说明"}]}
            """);
    JsonNode data =
        json.readTree(
            """
            {"land": {"area": 1, "place": "x", "more": 2}, "rows": [{"sum": 3, "no": 4}, {"x": 1}],
             "note": "n", "rest": 5}
            """);

    // when
    List<Problem> problems = new ArrayList<>();
    JsonNode kept = WritableFields.of(form).keep(data, problems);

    // then
    assertThat(kept)
        .isEqualTo(
            json.readTree(
                "{\"land\": {\"area\": 1}, \"rows\": [{\"sum\": 3}, {}], \"note\": \"n\"}"));
    assertThat(problems).extracting(Problem::path).containsExactly("land.more", "rows.1.x", "rest");
  }

  private int drafts(long person) {
    return body(person, get("/api/inbox/counts"), 200).path("drafts").asInt();
  }

  private int rows(String task) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) from task_draft where task_id = ?", Integer.class, task));
  }

  private static RequestBuilder draft(String task, String data) {
    return put("/api/tasks/" + task + "/draft")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"data\": " + data + "}");
  }

  private static boolean run(Runnable act) {
    act.run();
    return true;
  }

  private JsonNode body(long person, RequestBuilder request, int status) {
    return actor.as(
        person,
        () -> {
          try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            String text = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(text).isEqualTo(status);
            return json.readTree(text.isEmpty() ? "{}" : text);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }
}
