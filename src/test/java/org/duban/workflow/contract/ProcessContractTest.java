package org.duban.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.duban.ProductTest;
import org.duban.workflow.gate.DeploymentPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names in {@code processes/} are strings that no compiler sees: here each bean, function, form,
 * field, decision, called process, message, role and ledger they name must exist.
 */
@ProductTest
class ProcessContractTest {

  private static final Set<String> TASK_PROPERTIES =
      Set.of(
          "duban.exclude",
          "duban.attachments",
          "duban.fields",
          "duban.mandatory",
          "duban.irreversible",
          "duban.lapse",
          "duban.lapseOf",
          "duban.assist",
          "duban.sign.way",
          "duban.sign.signers",
          "duban.sign.share",
          "duban.sign.measure",
          "duban.sign.abstention",
          "duban.sign.refusal",
          "duban.sign.early",
          "duban.sign.field",
          "duban.sign.agree",
          "duban.sign.abstain",
          "duban.sign.result",
          "duban.end",
          "duban.reason");

  private static final Set<String> ENDS =
      Set.of("closed", "withdrawn", "transferred", "terminated");

  @Autowired DeploymentPolicy policy;
  @Autowired MessageSource messages;
  @Autowired JdbcTemplate jdbc;
  @Autowired JsonMapper json;

  static List<ProcessFolder> folders() {
    return ProcessFolder.all();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldPassTheGate(ProcessFolder folder) {
    List<String> refused =
        policy.check(folder.engineFiles()).stream()
            .map(
                p ->
                    p.path()
                        + ": "
                        + messages.getMessage(
                            p.code(), p.args().toArray(), Locale.SIMPLIFIED_CHINESE))
            .toList();

    assertThat(refused).isEmpty();
  }

  @Test
  void shouldBeDeployedAtStartUp() {
    List<String> deployed =
        jdbc.queryForList(
            "select process_key from packaged_process where deployment_id is not null",
            String.class);

    assertThat(deployed)
        .containsAll(
            folders().stream()
                .filter(folder -> !folder.engineFiles().isEmpty())
                .map(ProcessFolder::key)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldNameFormsAndFieldsThatExist(ProcessFolder folder) {
    Map<String, Set<String>> fields = fieldsOfForms(folder);
    folder
        .processes()
        .forEach(
            (file, model) -> {
              Map<String, String> forms =
                  model.getModelElementsByType(UserTask.class).stream()
                      .collect(
                          Collectors.toMap(
                              BaseElement::getId, task -> Places.camunda(task, "formRef")));
              assertThat(fields.keySet()).as(file).containsAll(forms.values());
              for (MatchResult use :
                  Places.find(
                      folder.text(file), "submission\\.[a-z]+At\\('(\\w+)'(?:,\\s*'(\\w+)')?")) {
                assertThat(forms.keySet()).as(file + ": " + use.group()).contains(use.group(1));
                if (use.group(2) != null) {
                  assertThat(fields.get(forms.get(use.group(1))))
                      .as(file + ": " + use.group())
                      .contains(use.group(2));
                }
              }
              for (UserTask task : model.getModelElementsByType(UserTask.class)) {
                shouldReadFieldsOfItsForm(task, fields, file);
              }
            });
  }

  private static void shouldReadFieldsOfItsForm(
      UserTask task, Map<String, Set<String>> fields, String file) {
    if (task.getExtensionElements() == null) {
      return;
    }
    String mappings = task.getExtensionElements().getDomElement().getTextContent();
    for (MatchResult use :
        Places.find(mappings, "submission\\.(?:text|number|flag|date)\\('(\\w+)'")) {
      assertThat(fields.get(Places.camunda(task, "formRef")))
          .as(file + '#' + task.getId() + ": " + use.group())
          .contains(use.group(1));
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldSetOnlyKnownProperties(ProcessFolder folder) {
    folder
        .processes()
        .forEach(
            (file, model) -> {
              for (BaseElement element : Places.elements(model)) {
                String place = file + '#' + element.getId();
                assertThat(Places.properties(element).map(CamundaProperty::getCamundaName))
                    .as(place)
                    .allSatisfy(
                        name ->
                            assertThat(!name.startsWith("duban.") || TASK_PROPERTIES.contains(name))
                                .as(name)
                                .isTrue());
                Places.property(element, "duban.exclude")
                    .ifPresent(value -> shouldExcludeKnown(value, model, place));
                Places.property(element, "duban.end")
                    .ifPresent(
                        end -> {
                          assertThat(element).as(place).isInstanceOf(EndEvent.class);
                          assertThat(ENDS).as(place).contains(end);
                        });
              }
            });
  }

  private static void shouldExcludeKnown(String value, BpmnModelInstance model, String place) {
    for (String part : value.split(",")) {
      String rule = part.trim();
      if (rule.startsWith("acted:")) {
        Object task = model.getModelElementById(rule.substring("acted:".length()));
        assertThat(task).as(place + ' ' + rule).isInstanceOf(UserTask.class);
      } else if (rule.startsWith("acted-in:")) {
        assertThat(rule).as(place).matches("acted-in:[a-z-]+");
      } else {
        assertThat(Set.of("subject", "relatives")).as(place).contains(rule);
      }
    }
  }

  @Test
  void shouldCallProcessesThatExist() {
    Set<String> keys = processKeys();
    for (ProcessFolder folder : folders()) {
      folder
          .processes()
          .forEach(
              (file, model) -> {
                for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
                  assertThat(keys).as(file + '#' + call.getId()).contains(call.getCalledElement());
                }
                for (BaseElement element : Places.elements(model)) {
                  Places.input(element, "process")
                      .filter(value -> !value.contains("${"))
                      .ifPresent(
                          value ->
                              assertThat(keys)
                                  .as(file + '#' + element.getId())
                                  .contains(value.trim()));
                }
              });
    }
  }

  @Test
  void shouldHaveEachProcessOnceAndItsOwnInEachFolder() {
    List<String> all = new ArrayList<>();
    for (ProcessFolder folder : folders()) {
      Set<String> inFolder = new HashSet<>();
      folder
          .processes()
          .values()
          .forEach(
              model ->
                  model
                      .getModelElementsByType(Process.class)
                      .forEach(p -> inFolder.add(p.getId())));
      if (!folder.processes().isEmpty()) {
        assertThat(inFolder).contains(folder.key());
      }
      all.addAll(inFolder);
    }
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void shouldSendOnlyMessagesThatSomeProcessWaitsFor() throws IOException {
    Set<String> awaited = new TreeSet<>();
    Set<String> sent = new TreeSet<>();
    for (ProcessFolder folder : folders()) {
      for (BpmnModelInstance model : folder.processes().values()) {
        model.getModelElementsByType(Message.class).forEach(m -> awaited.add(m.getName()));
        Places.elements(model).stream()
            .flatMap(e -> Places.input(e, "message").stream())
            .filter(value -> !value.contains("${"))
            .forEach(value -> sent.add(value.trim()));
      }
    }
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        Places.find(Files.readString(source), "\"(Message_\\w+)\"")
            .forEach(m -> sent.add(m.group(1)));
      }
    }

    assertThat(awaited).containsAll(sent);
  }

  @Test
  void shouldRouteToRolesThatExist() {
    Set<String> roles = new HashSet<>(jdbc.queryForList("select role_key from role", String.class));
    for (ProcessFolder folder : folders()) {
      folder
          .processes()
          .keySet()
          .forEach(
              file -> {
                String text = folder.text(file);
                Places.find(text, "route\\.(?:to|superior)\\('(\\w+)'")
                    .forEach(use -> assertThat(roles).as(file).contains(use.group(1)));
                Places.find(text, "route\\.department\\('(?:\\w+)',\\s*'(\\w+)'")
                    .forEach(use -> assertThat(roles).as(file).contains(use.group(1)));
              });
    }
  }

  @Test
  void shouldMakeDocumentsThatExist() {
    for (ProcessFolder folder : folders()) {
      folder
          .processes()
          .forEach(
              (file, model) -> {
                for (BaseElement element : Places.elements(model)) {
                  Places.input(element, "definition")
                      .ifPresent(
                          value ->
                              assertThat(folder.files())
                                  .as(file + '#' + element.getId())
                                  .containsKey(value.trim() + ".document.json"));
                }
              });
    }
  }

  @Test
  void shouldWriteToLedgersThatExist() {
    Set<String> ledgers = new HashSet<>();
    for (ProcessFolder folder : folders()) {
      folder.files().keySet().stream()
          .filter(name -> name.endsWith(".register.json"))
          .forEach(name -> ledgers.add(name.substring(0, name.indexOf('.'))));
    }
    for (ProcessFolder folder : folders()) {
      folder
          .processes()
          .forEach(
              (file, model) -> {
                for (BaseElement element : Places.elements(model)) {
                  Places.input(element, "register")
                      .filter(value -> !value.contains("${"))
                      .ifPresent(
                          value ->
                              assertThat(ledgers)
                                  .as(file + '#' + element.getId())
                                  .contains(value.trim()));
                }
              });
    }
  }

  @Test
  void shouldNotUseTheSameFormOrDecisionIdTwice() {
    List<String> ids = new ArrayList<>();
    for (ProcessFolder folder : folders()) {
      folder
          .files()
          .keySet()
          .forEach(
              name -> {
                if (name.endsWith(".form")) {
                  String id = json.readTree(folder.files().get(name)).path("id").asString();
                  assertThat(name).isEqualTo(id + ".form");
                  ids.add(id);
                } else if (name.endsWith(".dmn")) {
                  Places.find(folder.text(name), "<decision [^>]*id=\"([^\"]+)\"")
                      .forEach(d -> ids.add(d.group(1)));
                }
              });
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static Set<String> processKeys() {
    Set<String> keys = new HashSet<>();
    for (ProcessFolder folder : folders()) {
      folder
          .processes()
          .values()
          .forEach(
              model ->
                  model.getModelElementsByType(Process.class).forEach(p -> keys.add(p.getId())));
    }
    return keys;
  }

  private Map<String, Set<String>> fieldsOfForms(ProcessFolder folder) {
    Map<String, Set<String>> fields = new HashMap<>();
    folder
        .files()
        .forEach(
            (name, content) -> {
              if (name.endsWith(".form")) {
                JsonNode form = json.readTree(content);
                Set<String> keys = new TreeSet<>();
                collectKeys(form, keys);
                fields.put(form.path("id").asString(), keys);
              }
            });
    return fields;
  }

  private static void collectKeys(JsonNode node, Set<String> keys) {
    node.path("components")
        .forEach(
            field -> {
              if (field.has("key")) {
                keys.add(field.path("key").asString());
              }
              collectKeys(field, keys);
            });
  }
}
