package org.duban.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.FormChecks;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may be submitted at a task: the form of that very task decides, on the server (platform,
 * "Form contract"). Needs no permission; whoever calls has checked that the actor may complete the
 * task.
 */
@Service
public class FormContract implements FormChecks {

  private static final int LARGEST = 200_000;
  private static final int CACHED = 500;

  private final JsonMapper json;
  private final ProductClock clock;
  private final Map<String, FormSchema> read =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, FormSchema> eldest) {
              return size() > CACHED;
            }
          });

  FormContract(JsonMapper json, ProductClock clock) {
    this.json = json;
    this.clock = clock;
  }

  /**
   * Holds a submission against the form.
   *
   * @param formJson the form as deployed with the task's process
   * @param submitted what the client sent
   * @param shown what the task showed: a field it only shows must be absent or unchanged
   * @return the accepted values, or a problem for each wrong field; nothing is thrown for wrong
   *     input
   * @throws DubanException invalid {@code form.unsupported}, if the form itself cannot be checked
   */
  public FormResult check(String formJson, JsonNode submitted, JsonNode shown) {
    FormSchema form = schema(formJson);
    if (!form.problems().isEmpty()) {
      throw DubanException.invalid("form.unsupported", form.problems());
    }
    ObjectNode data = json.createObjectNode();
    if (!submitted.isObject()) {
      return new FormResult(data, List.of(Problem.at("", "form.object")));
    }
    if (submitted.toString().length() > LARGEST) {
      return new FormResult(data, List.of(Problem.at("", "form.large")));
    }
    List<Problem> problems = new ArrayList<>();
    findUnknown(submitted, "", form, problems);
    for (FormField field : form.fields()) {
      take(field, submitted, shown, data, problems);
    }
    return new FormResult(data, List.copyOf(problems));
  }

  /**
   * What in this form the server could not check, so that it must not be deployed: conditions and
   * FEEL, lists, tables, files, computed fields, fields without key or options.
   *
   * @return empty for a form that {@link #check} accepts
   */
  @Override
  public List<Problem> unsupported(String formJson) {
    return schema(formJson).problems();
  }

  private FormSchema schema(String formJson) {
    FormSchema known = read.get(formJson);
    if (known == null) {
      known = FormReader.read(formJson, json, clock);
      read.put(formJson, known);
    }
    return known;
  }

  private static void take(
      FormField field,
      JsonNode submitted,
      JsonNode shown,
      ObjectNode data,
      List<Problem> problems) {
    JsonNode value = field.in(submitted);
    boolean empty = field.rule().empty(value);
    if (!field.writable()) {
      JsonNode was = field.in(shown);
      if (!value.isMissingNode() && !value.equals(was) && !(empty && field.rule().empty(was))) {
        problems.add(field.problem("form.readOnly"));
      }
      return;
    }
    if (empty) {
      if (field.required()) {
        problems.add(field.problem("form.required"));
      } else if (field.rule() instanceof CheckboxRule) {
        put(data, field.path(), data.booleanNode(false));
      }
      return;
    }
    Problem problem = field.rule().check(field, value, shown);
    if (problem == null) {
      put(data, field.path(), value);
    } else {
      problems.add(problem);
    }
  }

  private static void put(ObjectNode data, List<String> path, JsonNode value) {
    ObjectNode at = data;
    for (String step : path.subList(0, path.size() - 1)) {
      at = at.path(step) instanceof ObjectNode inner ? inner : at.putObject(step);
    }
    at.set(path.get(path.size() - 1), value);
  }

  private static void findUnknown(
      JsonNode object, String prefix, FormSchema form, List<Problem> problems) {
    Set<String> fields = new HashSet<>();
    Set<String> groups = new HashSet<>();
    for (FormField field : form.fields()) {
      fields.add(field.name());
      for (int i = 1; i < field.path().size(); i++) {
        groups.add(String.join(".", field.path().subList(0, i)));
      }
    }
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String name = prefix + entry.getKey();
      if (groups.contains(name) && entry.getValue().isObject() && !entry.getKey().contains(".")) {
        findUnknown(entry.getValue(), name + ".", form, problems);
      } else if (!fields.contains(name) || entry.getKey().contains(".")) {
        problems.add(Problem.at(name, "form.unknown", name));
      }
    }
  }
}
