package org.duban.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Everything hostile is refused by the engine itself, before any of it is parsed. */
@ProductTest
class HostileDeploymentTest {

  @Autowired RepositoryService repository;
  @Autowired MessageSource messages;
  @Autowired CountyFixture counties;
  @Autowired LoginFixture login;

  private static @Nullable WebClient publisher;

  static List<HostileModels.Hostile> hostile() {
    return HostileModels.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void shouldRefuseAndRunNothing(HostileModels.Hostile hostile) {
    // when
    DubanException refused =
        catchThrowableOfType(DubanException.class, () -> deploy(hostile.place(), hostile.files()));

    // then
    assertThat(refused).isNotNull();
    assertThat(refused.code()).isEqualTo("workflow.gate.refused");
    assertThat(refused.problems()).isNotEmpty().allSatisfy(this::shouldSayWhatToDo);
    assertThat(Marker.isSet()).isFalse();
    assertThat(deployments(hostile.place())).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void shouldRefuseAndRunNothingThroughEngineRest(HostileModels.Hostile hostile) {
    // given
    String name = "rest " + hostile.place();

    // when
    WebClient.Answer answer =
        publisher()
            .uploadAll(
                "/engine-rest/deployment/create", Map.of("deployment-name", name), hostile.files());

    // then
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.json().path("type").asString()).isEqualTo("DeploymentRefused");
    assertThat(answer.json().path("message").asString()).contains("部署未通过安全检查").contains("：");
    assertThat(Marker.isSet()).isFalse();
    assertThat(deployments(name)).isZero();
  }

  /** One log-in for all. */
  private WebClient publisher() {
    if (publisher == null) {
      County county = counties.create();
      publisher = login.as(county.holder("PROCESS_PUBLISHER", county.code()));
    }
    return publisher;
  }

  @Test
  void shouldAcceptTheSameModelsWithoutTheHostilePart() {
    deploy(
        "harmless",
        Map.of(
            "gate-form.form", Models.form("", "").getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "harmless.bpmn",
                Models.process(
                        Models.task(
                            "",
                            "<camunda:inputOutput><camunda:inputParameter name=\"a\">${unit}"
                                + "</camunda:inputParameter></camunda:inputOutput>"))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "harmless.dmn",
                Models.decision("", "", "amount", "", "> 1000", "\"大额\"")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    assertThat(deployments("harmless")).isEqualTo(1);
  }

  private void shouldSayWhatToDo(Problem problem) {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(messages.getMessage(problem.code(), problem.args().toArray(), locale))
          .isNotBlank();
    }
  }

  private void deploy(String name, Map<String, byte[]> files) {
    DeploymentBuilder builder = repository.createDeployment().name(name).source("test");
    files.forEach(
        (file, content) -> builder.addInputStream(file, new ByteArrayInputStream(content)));
    builder.deploy();
  }

  private long deployments(String name) {
    return repository.createDeploymentQuery().deploymentName(name).count();
  }
}
