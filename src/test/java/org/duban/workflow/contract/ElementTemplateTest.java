package org.duban.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.duban.ProductTest;
import org.duban.workflow.sandbox.Palette;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A designer picks each step by its Chinese name and fills in fields: template and step agree. */
@ProductTest
class ElementTemplateTest {

  private static final Path TEMPLATES = ProcessFolder.ROOT.resolve(".camunda/element-templates");

  /** Steps that pass any further input on, to a message, a new case or columns of a ledger. */
  private static final Set<String> OPEN =
      Set.of(
          "sendMessage",
          "startLinkedCase",
          "openProblem",
          "updateProblem",
          "strikeOffProblem",
          "writeRegister");

  @Autowired Palette palette;
  @Autowired JsonMapper json;

  @Test
  void shouldHaveATemplateForEachStep() {
    Map<String, JsonNode> templates = templates();
    for (String step : palette.steps()) {
      JsonNode template = templates.get(idOf(step));
      assertThat(template).as(step).isNotNull();
      assertThat(template.path("name").asString()).as(step).matches("[\\p{IsHan}A-Za-z（）]+");
      assertThat(template.path("description").asString()).as(step).isNotBlank();
      assertThat(template.path("properties").path(0).path("value").asString())
          .isEqualTo("${" + step + "}");
    }
  }

  @Test
  void shouldHaveAStepForEachTemplate() {
    Set<String> known =
        new TreeSet<>(
            Set.of(
                "org.duban.user-task",
                "org.duban.case-end",
                "org.duban.lapse",
                "org.duban.lapse-flow",
                "org.duban.sign-all",
                "org.duban.sign-any",
                "org.duban.sign-order",
                "org.duban.sign-share",
                "org.duban.sign-agreed-flow",
                "org.duban.sign-refused-flow"));
    palette.steps().forEach(step -> known.add(idOf(step)));

    assertThat(known).containsAll(templates().keySet());
  }

  @Test
  void shouldBeUsedAsTheTemplateSays() {
    Map<String, JsonNode> templates = templates();
    for (ProcessFolder folder : ProcessFolder.all()) {
      folder
          .processes()
          .forEach(
              (file, model) -> {
                for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
                  shouldFollow(task, templates, file + '#' + task.getId());
                }
              });
    }
  }

  private static void shouldFollow(ServiceTask task, Map<String, JsonNode> all, String place) {
    String step = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
    assertThat(Places.camunda(task, "modelerTemplate")).as(place).isEqualTo(idOf(step));
    JsonNode template = Objects.requireNonNull(all.get(idOf(step)), place);
    Set<String> known = new TreeSet<>();
    Set<String> needed = new TreeSet<>();
    template
        .path("properties")
        .forEach(
            property -> {
              String name = property.path("binding").path("name").asString("");
              if (property
                  .path("binding")
                  .path("type")
                  .asString()
                  .equals("camunda:inputParameter")) {
                known.add(name);
                if (property.path("constraints").path("notEmpty").asBoolean(false)) {
                  needed.add(name);
                }
              }
            });
    List<String> given = Places.inputs(task).map(CamundaInputParameter::getCamundaName).toList();
    assertThat(given).as(place).containsAll(needed);
    if (!OPEN.contains(step)) {
      assertThat(known).as(place).containsAll(given);
    }
  }

  private Map<String, JsonNode> templates() {
    Map<String, JsonNode> found = new HashMap<>();
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        JsonNode template = json.readTree(Files.readAllBytes(file));
        assertThat(found.put(template.path("id").asString(), template))
            .as(file.toString())
            .isNull();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static String idOf(String step) {
    return "org.duban." + step.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }
}
