package org.duban.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One submission held against one form. */
final class FormCheck {

  private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();

  private final JsonNode shown;
  private final List<Problem> problems = new ArrayList<>();

  private FormCheck(JsonNode shown) {
    this.shown = shown;
  }

  /**
   * @param submitted an object
   */
  static FormResult run(FormSchema form, JsonNode submitted, JsonNode shown) {
    FormCheck check = new FormCheck(shown);
    Scope root = new Scope(List.of(), "", submitted, shown);
    check.findUnknown(submitted, root, List.of(), form.parts());
    Map<String, Object> data = check.values(form.parts(), root);
    ObjectNode accepted = JsonNodeFactory.instance.objectNode();
    check.withoutHidden(form.parts(), data);
    check.take(form.parts(), root, data, accepted);
    return new FormResult(accepted, List.copyOf(check.problems));
  }

  /**
   * Where values are looked up: the whole form or one row.
   *
   * @param place path of the row in the data
   * @param title of the row, before the label of a field in it
   */
  private record Scope(List<String> place, String title, JsonNode submitted, JsonNode shown) {

    String name(List<String> path) {
      return String.join(".", Stream.concat(place.stream(), path.stream()).toList());
    }

    Problem problem(FormPart part, String code, Object... args) {
      return Problem.at(
          name(part.path()),
          code,
          Stream.concat(Stream.of(title + part.label()), Stream.of(args)).toArray());
    }

    Scope row(FormList list, int i, JsonNode row) {
      return new Scope(
          Stream.of(place, list.path(), List.of(String.valueOf(i))).flatMap(List::stream).toList(),
          title + list.label() + " " + (i + 1) + " · ",
          row.isObject() ? row : EMPTY,
          FormField.at(shown, list.path()).path(i));
    }
  }

  private void take(
      List<FormPart> parts, Scope scope, Map<String, Object> data, ObjectNode accepted) {
    for (FormPart part : parts) {
      if (part.hidden(data)) {
        continue;
      }
      if (part instanceof FormField field) {
        take(field, scope, data, accepted);
      } else {
        take((FormList) part, scope, data, accepted);
      }
    }
  }

  private void take(FormField field, Scope scope, Map<String, Object> data, ObjectNode accepted) {
    JsonNode value = FormField.at(scope.submitted(), field.path());
    boolean empty = field.rule().empty(value);
    if (!field.writable()) {
      JsonNode was = FormField.at(scope.shown(), field.path());
      if (!value.isMissingNode() && !value.equals(was) && !(empty && field.rule().empty(was))) {
        problems.add(scope.problem(field, "form.readOnly"));
      }
      return;
    }
    boolean blank = empty || (value.isString() && value.stringValue().isBlank());
    Fault fault =
        blank && field.required()
            ? new Fault("form.required")
            : empty ? null : field.rule().check(value, new FieldRule.Around(shown, data));
    if (fault != null) {
      problems.add(scope.problem(field, fault.code(), fault.args()));
    } else if (!blank) {
      put(accepted, field.path(), value);
    } else if (field.rule() instanceof CheckboxRule) {
      put(accepted, field.path(), accepted.booleanNode(false));
    }
  }

  private void take(FormList list, Scope scope, Map<String, Object> data, ObjectNode accepted) {
    JsonNode rows = FormField.at(scope.submitted(), list.path());
    if (!rows.isMissingNode() && !rows.isNull() && !rows.isArray()) {
      problems.add(scope.problem(list, Fault.TYPE.code()));
      return;
    }
    int due =
        list.growing() ? rows.size() : list.fixedRows(FormField.at(scope.shown(), list.path()));
    if (rows.size() > FormList.MOST_ROWS) {
      problems.add(scope.problem(list, "form.list.long", FormList.MOST_ROWS));
      return;
    }
    if (rows.size() > due) {
      problems.add(scope.problem(list, "form.list.fixed", due));
      return;
    }
    ArrayNode taken = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < due; i++) {
      JsonNode row = rows.path(i);
      Scope inRow = scope.row(list, i, row);
      if (!row.isObject() && !row.isNull() && !row.isMissingNode()) {
        String name = String.join(".", inRow.place());
        problems.add(Problem.at(name, Fault.TYPE.code(), list.label() + " " + (i + 1)));
        continue;
      }
      Map<String, Object> around = new HashMap<>(data);
      around.put("this", values(list.parts(), inRow));
      take(list.parts(), inRow, around, taken.addObject());
    }
    if (list.parts().stream().anyMatch(FormCheck::writable) && !taken.isEmpty()) {
      put(accepted, list.path(), taken);
    }
  }

  private static boolean writable(FormPart part) {
    return part instanceof FormField field
        ? field.writable()
        : ((FormList) part).parts().stream().anyMatch(FormCheck::writable);
  }

  /** What conditions see of a scope: what is filled in, and what is only shown as it was shown. */
  private Map<String, Object> values(List<FormPart> parts, Scope scope) {
    Map<String, Object> data = new HashMap<>();
    for (FormPart part : parts) {
      if (part instanceof FormField field) {
        put(
            data,
            field.path(),
            field.writable()
                ? field.rule().read(FormField.at(scope.submitted(), field.path()), shown)
                : begun(field, scope.shown()));
      }
    }
    return data;
  }

  /** What a field begins with. */
  private @Nullable Object begun(FormField field, JsonNode scopeShown) {
    JsonNode value = FormField.at(scopeShown, field.path());
    return value.isMissingNode() && !field.preset().isMissingNode()
        ? FieldRule.scalar(field.preset())
        : field.rule().read(value, shown);
  }

  /**
   * As form-js does: hidden values are taken away once, then conditions are looked at again. Under
   * a key where nothing is left, it falls back on what the form began with.
   */
  private void withoutHidden(List<FormPart> parts, Map<String, Object> data) {
    List<FormPart> hidden = parts.stream().filter(part -> part.hidden(data)).toList();
    Set<String> left =
        parts.stream()
            .filter(part -> !hidden.contains(part))
            .map(part -> part.path().get(0))
            .collect(Collectors.toSet());
    for (FormPart part : hidden) {
      if (part instanceof FormField field) {
        put(data, field.path(), left.contains(field.path().get(0)) ? null : begun(field, shown));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> data, List<String> path, @Nullable Object value) {
    Map<String, Object> at = data;
    for (String step : path.subList(0, path.size() - 1)) {
      at = (Map<String, Object>) at.computeIfAbsent(step, s -> new HashMap<String, Object>());
    }
    at.put(path.get(path.size() - 1), value);
  }

  private static void put(ObjectNode data, List<String> path, JsonNode value) {
    ObjectNode at = data;
    for (String step : path.subList(0, path.size() - 1)) {
      at = at.path(step) instanceof ObjectNode inner ? inner : at.putObject(step);
    }
    at.set(path.get(path.size() - 1), value);
  }

  private void findUnknown(
      JsonNode object, Scope scope, List<String> prefix, List<FormPart> parts) {
    Map<String, FormPart> known = new HashMap<>();
    Set<String> groups = new HashSet<>();
    for (FormPart part : parts) {
      known.put(part.name(), part);
      for (int i = 1; i < part.path().size(); i++) {
        groups.add(String.join(".", part.path().subList(0, i)));
      }
    }
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      List<String> path = Stream.concat(prefix.stream(), Stream.of(entry.getKey())).toList();
      String name = String.join(".", path);
      boolean dotted = entry.getKey().contains(".");
      if (groups.contains(name) && entry.getValue().isObject() && !dotted) {
        findUnknown(entry.getValue(), scope, path, parts);
      } else if (!known.containsKey(name) || dotted) {
        problems.add(Problem.at(scope.name(path), "form.unknown", scope.name(path)));
      } else if (known.get(name) instanceof FormList list && entry.getValue().isArray()) {
        for (int i = 0; i < entry.getValue().size(); i++) {
          JsonNode row = entry.getValue().get(i);
          findUnknown(row, scope.row(list, i, row), List.of(), list.parts());
        }
      }
    }
  }
}
