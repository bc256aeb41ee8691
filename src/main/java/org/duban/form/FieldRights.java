package org.duban.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.platform.error.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a task lets its handler do with the fields of its form, where that differs from what the
 * form says: {@code name=read, phone=hidden, witnesses.note=write}. A column of a list or table is
 * named after its path or data source. A hidden field is not in the form that the handler gets, nor
 * is its value; a field only shown is not required.
 */
@Component
public class FieldRights {

  private enum Right {
    WRITE,
    READ,
    HIDDEN
  }

  private final JsonMapper json;

  FieldRights(JsonMapper json) {
    this.json = json;
  }

  /** The form as the task's handler may see it. Words that are no right are left out. */
  public String apply(String formJson, String rights) {
    Map<String, Right> wanted = parse(rights, new ArrayList<>());
    if (wanted.isEmpty()) {
      return formJson;
    }
    JsonNode form = json.readTree(formJson);
    apply(form.path("components"), "", wanted, new ArrayList<>());
    return form.toString();
  }

  /** Names of the fields and columns that the rights hide. */
  public Set<String> hidden(String rights) {
    return parse(rights, new ArrayList<>()).entrySet().stream()
        .filter(e -> e.getValue() == Right.HIDDEN)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** A submission without those fields, in lists and tables without those columns. */
  public JsonNode without(JsonNode data, Set<String> hidden) {
    JsonNode left = data.deepCopy();
    hidden.forEach(name -> remove(left, name));
    return left;
  }

  private static void remove(JsonNode data, String name) {
    if (data.isArray()) {
      data.forEach(row -> remove(row, name));
    } else if (data instanceof ObjectNode fields) {
      fields.remove(name);
      // a name may itself have dots, and each may be a step inwards
      for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
        remove(fields.path(name.substring(0, dot)), name.substring(dot + 1));
      }
    }
  }

  /** Wrong words, and fields that the form does not have. */
  public List<Problem> faults(String formJson, String rights) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Right> wanted = parse(rights, problems);
    List<String> met = new ArrayList<>();
    apply(json.readTree(formJson).path("components"), "", wanted, met);
    wanted.keySet().stream()
        .filter(name -> !met.contains(name))
        .forEach(name -> problems.add(Problem.at(name, "form.rights.field", name)));
    return problems;
  }

  private static Map<String, Right> parse(String rights, List<Problem> problems) {
    Map<String, Right> wanted = new LinkedHashMap<>();
    for (String one : rights.split("[,;]")) {
      if (one.isBlank()) {
        continue;
      }
      String[] parts = one.strip().split("\\s*=\\s*", 2);
      try {
        wanted.put(
            parts[0], Right.valueOf((parts.length > 1 ? parts[1] : "").toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        problems.add(Problem.at(parts[0], "form.rights.word", one.strip()));
      }
    }
    return wanted;
  }

  private static void apply(
      JsonNode components, String place, Map<String, Right> wanted, List<String> met) {
    if (!(components instanceof ArrayNode all)) {
      return;
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i) instanceof ObjectNode component
          && apply(component, place, wanted, met) == Right.HIDDEN) {
        all.remove(i);
      }
    }
  }

  private static Right apply(
      ObjectNode c, String place, Map<String, Right> wanted, List<String> met) {
    if (c.path("type").asString("").equals("table")) {
      String source = c.path("dataSource").asString("").replaceFirst("^=", "").strip();
      columns(c.path("columns"), join(place, source), wanted, met);
      return right(join(place, source), wanted, met);
    }
    boolean holds = c.has("components");
    String name = join(place, c.path(holds ? "path" : "key").asString(""));
    Right right = name.equals(place) ? Right.WRITE : right(name, wanted, met);
    if (holds) {
      apply(c.path("components"), name, wanted, met);
      if (right == Right.READ) {
        c.path("components").forEach(inner -> only((ObjectNode) inner));
        c.put("allowAddRemove", false);
      }
    } else if (wanted.containsKey(name)) {
      switch (right) {
        case READ -> only(c);
        case WRITE -> c.put("readonly", false).put("disabled", false);
        case HIDDEN -> {}
      }
    }
    return right;
  }

  /** Only shown, with all that it holds, and so not required. */
  private static void only(ObjectNode c) {
    if (c.has("components")) {
      c.path("components").forEach(inner -> only((ObjectNode) inner));
      c.put("allowAddRemove", false);
    } else {
      c.put("readonly", true);
      if (c.path("validate") instanceof ObjectNode validate) {
        validate.remove("required");
      }
    }
  }

  private static void columns(
      JsonNode columns, String place, Map<String, Right> wanted, List<String> met) {
    if (columns instanceof ArrayNode all) {
      for (int i = all.size() - 1; i >= 0; i--) {
        String name = join(place, all.get(i).path("key").asString(""));
        if (right(name, wanted, met) == Right.HIDDEN) {
          all.remove(i);
        }
      }
    }
  }

  private static Right right(String name, Map<String, Right> wanted, List<String> met) {
    met.add(name);
    return wanted.getOrDefault(name, Right.WRITE);
  }

  private static String join(String place, String own) {
    return place.isEmpty() || own.isBlank() ? place + own.strip() : place + "." + own;
  }
}
