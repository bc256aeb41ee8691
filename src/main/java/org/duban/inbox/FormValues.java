package org.duban.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.identity.CurrentActor;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form shows when it is opened: fields that are only shown take what was submitted earlier
 * in the case under the same key, or what is known of the case ({@code caseNo}, {@code title},
 * {@code unitName}, {@code subjectName}); fields to fill in take what was submitted at this very
 * task, when it came back. Modules add what they know, see {@link FormPrefill}.
 */
@Component
class FormValues {

  private final Submissions submissions;
  private final Units units;
  private final People people;
  private final JsonMapper json;

  private final List<FormPrefill> prefills;
  private final CurrentActor actor;

  FormValues(
      Submissions submissions,
      Units units,
      People people,
      JsonMapper json,
      List<FormPrefill> prefills,
      @Lazy CurrentActor actor) {
    this.prefills = prefills;
    this.actor = actor;
    this.submissions = submissions;
    this.units = units;
    this.people = people;
    this.json = json;
  }

  ObjectNode shown(OpenTask task, String formJson) {
    ObjectNode shown = json.createObjectNode();
    Map<String, JsonNode> earlier = new LinkedHashMap<>();
    Map<String, JsonNode> here = new LinkedHashMap<>();
    Map<String, JsonNode> modules = prefilled(task);
    for (Submission s : submissions.of(task.caseId())) {
      for (Map.Entry<String, JsonNode> field : s.data().properties()) {
        earlier.put(field.getKey(), field.getValue());
        if (s.taskKey().equals(task.taskKey()) && ownWords(s)) {
          here.put(field.getKey(), field.getValue());
        }
      }
    }
    earlier.putAll(modules);
    modules.forEach(here::putIfAbsent);
    fill(json.readTree(formJson).path("components"), task, earlier, here, shown);
    return shown;
  }

  /** Where several sign the same task, nobody begins with what another has written. */
  private boolean ownWords(Submission s) {
    return s.forPersonId() != null
        || actor.find().map(a -> a.personId() == s.personId()).orElse(true);
  }

  private Map<String, JsonNode> prefilled(OpenTask task) {
    Map<String, JsonNode> data = new LinkedHashMap<>();
    prefills.stream()
        .filter(p -> p.supports(task.processKey(), task.taskKey()))
        .flatMap(p -> p.data(task.caseId(), task.taskId()).entrySet().stream())
        .forEach(e -> data.put(e.getKey(), json.valueToTree(e.getValue())));
    return data;
  }

  private void fill(
      JsonNode components,
      OpenTask task,
      Map<String, JsonNode> earlier,
      Map<String, JsonNode> here,
      ObjectNode shown) {
    for (JsonNode component : components) {
      fill(component.path("components"), task, earlier, here, shown);
      String options = component.path("valuesKey").asString("");
      if (here.containsKey(options)) {
        shown.set(options, here.get(options));
      }
      String key = component.path("key").asString("");
      if (key.isEmpty()) {
        continue;
      }
      boolean onlyShown =
          component.path("disabled").asBoolean(false)
              || component.path("readonly").asBoolean(false);
      JsonNode value = onlyShown ? known(key, task, earlier) : here.get(key);
      if (value != null) {
        shown.set(key, value);
      }
    }
  }

  private @org.jspecify.annotations.Nullable JsonNode known(
      String key, OpenTask task, Map<String, JsonNode> earlier) {
    String text =
        switch (key) {
          case "caseNo" -> task.caseNo();
          case "title" -> task.title();
          case "unitName" -> units.find(task.unitCode()).map(Unit::name).orElse("");
          case "subjectName" ->
              task.subjectPersonId() == null
                  ? ""
                  : people.find(task.subjectPersonId()).map(Person::name).orElse("");
          default -> "";
        };
    return text.isEmpty() ? earlier.get(key) : json.getNodeFactory().stringNode(text);
  }
}
