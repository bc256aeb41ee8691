package org.duban.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What Camunda Modeler needs is there, and nothing else. */
@ProductTest
class EngineRestTest {

  @Autowired CountyFixture counties;
  @Autowired LoginFixture login;

  @Test
  void shouldDeployFromTheModelerByHttpBasic() {
    // given
    County county = counties.create();
    long publisher = county.holder("PROCESS_PUBLISHER", county.code());
    login.account(publisher);
    WebClient modeler =
        login
            .nobody()
            .basic(
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(
                            (publisher + ":" + LoginFixture.PASSWORD)
                                .getBytes(StandardCharsets.UTF_8)));

    // when
    assertThat(modeler.get("/engine-rest/version").json().path("version").asString())
        .startsWith("7.24");
    assertThat(modeler.get("/engine-rest/deployment?maxResults=0").status()).isEqualTo(200);
    assertThat(modeler.get("/engine-rest/packaging-conflict").json().isArray()).isTrue();
    WebClient.Answer made =
        modeler.uploadAll(
            "/engine-rest/deployment/create",
            Map.of(
                "deployment-name", "modeler",
                "deployment-source", "Camunda Modeler",
                "enable-duplicate-filtering", "true"),
            Map.of("modeler.bpmn", PROCESS.getBytes(StandardCharsets.UTF_8)));

    // then
    assertThat(made.status()).as(made.text()).isEqualTo(200);
    assertThat(made.json().path("deployedProcessDefinitions").size()).isEqualTo(1);
    JsonNode definition = modeler.get("/engine-rest/process-definition/key/from_modeler").json();
    assertThat(definition.path("name").asString()).isEqualTo("来自建模器");
    assertThat(
            modeler
                .get("/engine-rest/process-definition/" + definition.path("id").asString() + "/xml")
                .json()
                .path("bpmn20Xml")
                .asString())
        .contains("from_modeler");
    String resources =
        "/engine-rest/deployment/" + made.json().path("id").asString() + "/resources";
    assertThat(modeler.get(resources).json().path(0).path("name").asString())
        .isEqualTo("modeler.bpmn");
  }

  @Test
  void shouldRefuseTenants() {
    County county = counties.create();
    WebClient publisher = login.as(county.holder("PROCESS_PUBLISHER", county.code()));

    WebClient.Answer refused =
        publisher.uploadAll(
            "/engine-rest/deployment/create",
            Map.of("deployment-name", "tenant", "tenant-id", "x"),
            Map.of("modeler.bpmn", PROCESS.getBytes(StandardCharsets.UTF_8)));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("message").asString()).contains("租户");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /task",
    "GET, /process-instance",
    "GET, /user",
    "GET, /authorization",
    "GET, /engine",
    "GET, /engine/default/version",
    "GET, /history/process-instance",
    "GET, /process-definition/key/from_modeler/form-variables",
    "GET, /process-definition/key/from_modeler/startForm",
    "GET, /version;a=b",
    "GET, /%76ersion",
    "GET, /version/",
    "GET, //version",
    "POST, /process-definition/key/from_modeler/start",
    "POST, /process-instance",
    "POST, /message",
    "POST, /signal",
    "POST, /external-task/fetchAndLock",
    "POST, /task",
    "POST, /deployment",
    "POST, /deployment/create/",
    "POST, /deployment/1/redeploy",
    "PUT, /process-definition/suspended",
    "DELETE, /deployment/1",
    "OPTIONS, /deployment",
    "HEAD, /version"
  })
  void shouldHideEverythingElse(String method, String path) {
    County county = counties.create();
    WebClient publisher = login.as(county.holder("PROCESS_PUBLISHER", county.code()));

    int status = publisher.call(method, "/engine-rest" + path).status();

    // the firewall before it answers 400 to paths that are not normal
    assertThat(status).isIn(404, 400);
  }

  @Test
  void shouldBeForPublishersOnly() {
    County county = counties.create();

    assertThat(login.nobody().get("/engine-rest/version").status()).isEqualTo(401);
    assertThat(login.as(county.member(1, 1, 1)).get("/engine-rest/version").status())
        .isEqualTo(403);
  }

  private static final String PROCESS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          targetNamespace="https://duban.example/processes" id="Definitions_1">
        <bpmn:process id="from_modeler" name="来自建模器" isExecutable="true"
            camunda:historyTimeToLive="P3650D">
          <bpmn:startEvent id="Event_Opened"/>
          <bpmn:sequenceFlow id="Flow_1" sourceRef="Event_Opened" targetRef="Event_Closed"/>
          <bpmn:endEvent id="Event_Closed"/>
        </bpmn:process>
      </bpmn:definitions>
      """;
}
