package org.duban.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.duban.identity.CurrentActor;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form shows when it is opened: fields that are only shown take what was submitted earlier
 * in the case under the same key, or what is known of the case ({@code caseNo}, {@code title},
 * {@code unitName}, {@code subjectName}); fields to fill in take what was submitted at this very
 * task, when it came back. Modules add what they know, see {@link FormPrefill}.
 */
@Component
class FormValues {

  private static final Set<String> OF_THE_CASE =
      Set.of("caseNo", "title", "unitName", "subjectName");
  private static final int CACHED = 500;

  /**
   * A form as read.
   *
   * @param asksWhatWas whether what was submitted or is known elsewhere decides what it accepts
   */
  private record Read(JsonNode components, boolean asksWhatWas) {}

  private final Map<String, Read> forms = new ConcurrentHashMap<>();
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

  /**
   * As {@link #shown}, as far as a submission can depend on it: what was submitted earlier is
   * looked up only if the form shows some of it, or has conditions, options or lists that may ask
   * for it.
   */
  ObjectNode checked(OpenTask task, String formJson) {
    Read form = read(formJson);
    if (form.asksWhatWas()) {
      return shown(task, formJson);
    }
    ObjectNode shown = json.createObjectNode();
    fill(form.components(), List.of(), task, new Known(Map.of(), Map.of()), shown);
    return shown;
  }

  private Read read(String formJson) {
    Read form = forms.get(formJson);
    if (form == null) {
      JsonNode components = json.readTree(formJson).path("components");
      form = new Read(components, asksWhatWas(components));
      if (forms.size() >= CACHED) {
        forms.clear();
      }
      forms.put(formJson, form);
    }
    return form;
  }

  private static boolean asksWhatWas(JsonNode components) {
    return components.valueStream().anyMatch(FormValues::asks);
  }

  private static boolean asks(JsonNode c) {
    return c.path("conditional").has("hide")
        || c.has("valuesKey")
        || c.has("valuesExpression")
        || Set.of("table", "dynamiclist").contains(c.path("type").asString(""))
        || (onlyShown(c) && c.has("key") && !OF_THE_CASE.contains(c.path("key").asString("")))
        || asksWhatWas(c.path("components"));
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
    fill(read(formJson).components(), List.of(), task, new Known(earlier, here), shown);
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
      JsonNode components, List<String> path, OpenTask task, Known known, ObjectNode shown) {
    for (JsonNode component : components) {
      String type = component.path("type").asString("");
      for (String options : List.of("valuesKey", "valuesExpression")) {
        JsonNode value = known.here(name(component, options));
        if (value != null) {
          shown.set(name(component, options), value);
        }
      }
      if (type.equals("table")) {
        JsonNode rows = known.earlier(name(component, "dataSource"));
        if (rows != null) {
          shown.set(name(component, "dataSource"), columns(rows, component.path("columns")));
        }
        continue;
      }
      List<String> own = join(path, component.path("path").asString(""));
      if (type.equals("dynamiclist")) {
        JsonNode rows = writable(component) ? known.here(own) : known.earlier(own);
        if (rows.isArray()) {
          put(shown, own, rows(rows, component.path("components")));
        }
        continue;
      }
      fill(component.path("components"), own, task, known, shown);
      List<String> key = join(path, component.path("key").asString(""));
      if (key.size() == path.size()) {
        continue;
      }
      JsonNode value = onlyShown(component) ? known(key, task, known) : known.here(key);
      if (!value.isMissingNode()) {
        put(shown, key, value);
      }
    }
  }

  private static String name(JsonNode component, String setting) {
    return component.path(setting).asString("").replaceFirst("^=\\s*", "").strip();
  }

  /** Of each row only what the table shows. */
  private JsonNode columns(JsonNode rows, JsonNode columns) {
    ArrayNode kept = json.createArrayNode();
    for (JsonNode row : rows) {
      ObjectNode one = kept.addObject();
      columns.forEach(c -> copy(row, join(List.of(), c.path("key").asString("")), one));
    }
    return kept;
  }

  /** Of each row only what the list has fields for. */
  private ArrayNode rows(JsonNode rows, JsonNode components) {
    ArrayNode kept = json.createArrayNode();
    rows.forEach(row -> row(row, List.of(), components, kept.addObject()));
    return kept;
  }

  private void row(JsonNode row, List<String> path, JsonNode components, ObjectNode kept) {
    for (JsonNode component : components) {
      List<String> own = join(path, component.path("path").asString(""));
      if (component.path("type").asString("").equals("dynamiclist")) {
        JsonNode inner = at(row, own);
        if (inner.isArray()) {
          put(kept, own, rows(inner, component.path("components")));
        }
      } else if (component.path("components").isArray()) {
        row(row, own, component.path("components"), kept);
      } else if (component.has("key")) {
        copy(row, join(path, component.path("key").asString("")), kept);
      }
    }
  }

  private static void copy(JsonNode row, List<String> path, ObjectNode kept) {
    JsonNode value = at(row, path);
    if (!path.isEmpty() && !value.isMissingNode()) {
      put(kept, path, value);
    }
  }

  private static JsonNode at(JsonNode data, List<String> path) {
    JsonNode node = data;
    for (String step : path) {
      node = node.path(step);
    }
    return node;
  }

  private static boolean onlyShown(JsonNode component) {
    return component.path("disabled").asBoolean(false)
        || component.path("readonly").asBoolean(false);
  }

  /** Whether anything can be filled in: a list of fields that are only shown is only shown. */
  private static boolean writable(JsonNode component) {
    JsonNode inner = component.path("components");
    return inner.isArray()
        ? inner.valueStream().anyMatch(FormValues::writable)
        : component.has("key") && !onlyShown(component);
  }

  private static List<String> join(List<String> path, String more) {
    return more.isBlank()
        ? path
        : Stream.concat(path.stream(), Stream.of(more.split("\\."))).toList();
  }

  private static void put(ObjectNode data, List<String> path, JsonNode value) {
    ObjectNode at = data;
    for (String step : path.subList(0, path.size() - 1)) {
      at = at.path(step) instanceof ObjectNode inner ? inner : at.putObject(step);
    }
    at.set(path.get(path.size() - 1), value);
  }

  /** What was submitted or prefilled, by the first key; deeper ones stand within. */
  private record Known(Map<String, JsonNode> earlier, Map<String, JsonNode> here) {

    @Nullable JsonNode earlier(String name) {
      return earlier.get(name);
    }

    @Nullable JsonNode here(String name) {
      return here.get(name);
    }

    JsonNode earlier(List<String> path) {
      return at(earlier, path);
    }

    JsonNode here(List<String> path) {
      return at(here, path);
    }

    private static JsonNode at(Map<String, JsonNode> data, List<String> path) {
      return path.isEmpty()
          ? MissingNode.getInstance()
          : FormValues.at(
              data.getOrDefault(path.get(0), MissingNode.getInstance()),
              path.subList(1, path.size()));
    }
  }

  private JsonNode known(List<String> key, OpenTask task, Known known) {
    String text =
        switch (String.join(".", key)) {
          case "caseNo" -> task.caseNo();
          case "title" -> task.title();
          case "unitName" -> units.find(task.unitCode()).map(Unit::name).orElse("");
          case "subjectName" ->
              task.subjectPersonId() == null
                  ? ""
                  : people.find(task.subjectPersonId()).map(Person::name).orElse("");
          default -> "";
        };
    return text.isEmpty() ? known.earlier(key) : json.getNodeFactory().stringNode(text);
  }
}
