package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Base64;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class InboxApiTest {

  @Autowired WebApplicationContext web;
  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired CurrentActor actor;
  @Autowired JsonMapper json;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProductClock clock;

  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private MockMvc mvc;

  @BeforeEach
  void controllers() {
    mvc = MockMvcBuilders.webAppContextSetup(web).build();
  }

  @Test
  void shouldServeTheListTheTaskAndTheCase() {
    // given
    County county = counties.create();
    String village = county.village(1, 1);
    long subject = county.member(1, 1, 1);
    long liaison = county.holder("VILLAGE_LIAISON", village);
    CaseFile file = inbox.open(subject, village, "VILLAGE_LIAISON");
    String fill = inbox.task(file, "Task_Fill").taskId();

    // when the list is read
    JsonNode page = body(subject, get("/api/inbox?box=todo&q=" + file.number()), 200);
    JsonNode item = page.path("items").path(0);
    assertThat(item.path("taskId").asString()).isEqualTo(fill);
    assertThat(item.path("caseNo").asString()).isEqualTo(file.number());
    assertThat(item.path("processName").asString()).isEqualTo("待办测试");
    assertThat(item.path("light").asString()).isIn("NORMAL", "BLUE", "YELLOW");
    assertThat(item.path("due").asString()).startsWith("20");
    assertThat(body(subject, get("/api/inbox/counts"), 200).path("todo").asInt()).isEqualTo(1);

    // then the task has the line's fields, its form and what the form shows
    JsonNode task = body(subject, get("/api/tasks/" + fill), 200);
    assertThat(task.path("caseNo").asString()).isEqualTo(file.number());
    assertThat(task.path("documentation").asString()).isEqualTo("填写说明");
    assertThat(task.path("form").path("schema").path("id").asString()).isEqualTo("inbox-test");
    assertThat(task.path("form").path("data").path("caseNo").asString()).isEqualTo(file.number());
    assertThat(task.path("canComplete").asBoolean()).isTrue();
    assertThat(task.path("assist").asBoolean()).isFalse();

    // when completed with the version shown
    JsonNode done =
        body(
            subject,
            post("/api/tasks/" + fill + "/complete")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    """
                    {"data": {"conclusion": "pass", "note": "无"}, "requestKey": "k-%s",
                     "version": %d, "attachmentIds": []}
                    """
                        .formatted(fill, task.path("version").asInt())),
            200);
    assertThat(done.path("caseId").asLong()).isEqualTo(file.id());
    assertThat(body(subject, get("/api/tasks/" + fill), 409).path("code").asString())
        .isEqualTo("inbox.completed-by-you");

    // then the verifier sees why it is his
    String verify = inbox.task(file, "Task_Verify").taskId();
    JsonNode why = body(liaison, get("/api/tasks/" + verify + "/route"), 200);
    assertThat(why.path("group").asString()).isEqualTo("VILLAGE_LIAISON@" + village);
    assertThat(why.path("holders").size()).isEqualTo(1);
    assertThat(why.path("lines").path(0).path("text").asString()).contains("按流程规定");
    assertThat(
            body(liaison, get("/api/tasks/" + verify), 200)
                .path("relationDeclarationNeeded")
                .asBoolean())
        .isTrue();

    // and the case shows itself to those it concerns, and does not exist for others
    JsonNode detail = body(liaison, get("/api/cases/" + file.id()), 200);
    assertThat(detail.path("number").asString()).isEqualTo(file.number());
    assertThat(detail.path("steps").size()).isEqualTo(2);
    assertThat(body(liaison, get("/api/cases/" + file.id() + "/timeline"), 200).size())
        .isEqualTo(2);
    assertThat(
            body(liaison, get("/api/cases/" + file.id() + "/diagram"), 200)
                .path("active")
                .path(0)
                .asString())
        .isEqualTo("Task_Verify");
    assertThat(body(subject, get("/api/cases/" + file.id() + "/submissions"), 200).size())
        .isEqualTo(1);
    body(county.member(2, 2, 1), get("/api/cases/" + file.id()), 404);
    body(county.member(2, 2, 1), get("/api/tasks/" + verify), 404);
    body(county.member(2, 2, 1), get("/api/routing-desk"), 403);
    assertThat(body(subject, get("/api/inbox?box=done"), 200).path("items").size()).isEqualTo(1);
  }

  @Test
  void shouldShowTheCaseToAClerkWhileHeMayAssistAndNoLonger() {
    // given
    County county = counties.create();
    String village = county.village(1, 1);
    long subject = county.member(1, 1, 4);
    long clerk = county.holders("ENTRY_CLERK", village).get(0);
    CaseFile file = inbox.open(subject, village, "VILLAGE_LIAISON");
    String task = inbox.task(file, "Task_Fill").taskId();
    String address = "/api/cases/" + file.id();

    // then the clerk of the village sees its parts and may add the signed original
    body(clerk, get(address), 200);
    body(clerk, get(address + "/timeline"), 200);
    body(clerk, get(address + "/diagram"), 200);
    body(clerk, get(address + "/attachments"), 200);
    body(
        clerk,
        multipart("/api/attachments")
            .file(new MockMultipartFile("file", "原件.png", "image/png", PIXEL))
            .param("caseId", String.valueOf(file.id()))
            .param("taskId", task)
            .param("kind", "paper"),
        200);
    // and neither a clerk of another village nor one who may not assist
    body(county.holder("ENTRY_CLERK", county.village(1, 2)), get(address), 404);
    body(county.member(1, 1, 1), get(address), 404);

    // when the subject entered it himself
    inbox.complete(subject, file, "Task_Fill", "pass");

    // then the open task is none to assist with
    body(clerk, get(address), 404);
    body(clerk, get(address + "/attachments"), 404);
  }

  @Test
  void shouldShowStartedCasesWithTheLightOfToday() {
    // given
    County county = counties.create();
    String village = county.village(1, 1);
    long liaison = county.holder("VILLAGE_LIAISON", village);
    CaseFile file = inbox.open(county.member(1, 1, 1), village, "VILLAGE_LIAISON");
    jdbc.update("update case_file set opened_by = ? where id = ?", liaison, file.id());

    // when its limit has passed meanwhile
    clock.advance(Duration.ofDays(60));
    JsonNode line =
        body(liaison, get("/api/inbox?box=started&q=" + file.number()), 200).path("items").path(0);

    // then
    assertThat(line.path("light").asString()).isEqualTo("RED");
    assertThat(line.path("workingDaysLeft").asInt()).isNegative();
    clock.reset();
  }

  @Test
  void shouldFindWhatConcernsAPersonByItsName() {
    // given
    County county = counties.create();
    String village = county.village(1, 1);
    String name = "欧阳" + village;
    long subject = counties.person(name, village, null, null);
    CaseFile file = inbox.open(subject, village, "VILLAGE_LIAISON");
    long liaison = county.holder("VILLAGE_LIAISON", village);
    inbox.complete(subject, file, "Task_Fill", "pass");
    inbox.complete(
        county.member(1, 1, 1),
        inbox.open(county.member(1, 1, 1), village, "VILLAGE_LIAISON"),
        "Task_Fill",
        "pass");

    // then
    String q = "&q=欧阳" + village.substring(0, 9);
    JsonNode found = body(liaison, get("/api/inbox?box=todo" + q), 200).path("items");
    assertThat(found.size()).isEqualTo(1);
    assertThat(found.path(0).path("caseNo").asString()).isEqualTo(file.number());
    assertThat(body(subject, get("/api/inbox?box=done" + q), 200).path("items").size())
        .isEqualTo(1);
    assertThat(body(liaison, get("/api/inbox?box=todo&q=司马"), 200).path("items").size()).isZero();
  }

  @Test
  void shouldPageThroughTheBoxInTheOrderOfLimits() {
    // given
    County county = counties.create();
    long subject = county.member(1, 1, 1);
    for (int i = 0; i < 7; i++) {
      inbox.open(subject, county.village(1, 1), "HELPER");
    }

    // when
    java.util.Set<String> seen = new java.util.HashSet<>();
    String next = "";
    int pages = 0;
    do {
      JsonNode page =
          body(subject, get("/api/inbox?limit=3" + (next.isEmpty() ? "" : "&after=" + next)), 200);
      page.path("items").forEach(i -> seen.add(i.path("taskId").asString()));
      next = page.path("next").asString("");
      pages++;
    } while (!next.isEmpty());

    // then
    assertThat(seen).hasSize(7);
    assertThat(pages).isEqualTo(3);
    body(subject, get("/api/inbox?after=nonsense"), 422);
    assertThat(body(subject, get("/api/inbox?light=RED"), 200).path("items").size()).isZero();
    assertThat(
            body(subject, get("/api/inbox?unit=" + county.township(1)), 200).path("items").size())
        .isEqualTo(7);
    assertThat(
            body(subject, get("/api/inbox?unit=" + county.township(2)), 200).path("items").size())
        .isZero();
  }

  private JsonNode body(long person, RequestBuilder request, int status) {
    return actor.as(
        person,
        () -> {
          try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            String text = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(text).isEqualTo(status);
            return json.readTree(text.isEmpty() ? "{}" : text);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }
}
