package org.duban.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.platform.error.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which values of a form its user writes, found by where they stand in the data. */
final class WritableFields {

  private final Map<String, WritableFields> inner = new LinkedHashMap<>();
  private boolean value;
  private boolean writable;

  private WritableFields() {}

  static WritableFields of(JsonNode form) {
    WritableFields root = new WritableFields();
    root.read(form.path("components"));
    return root;
  }

  private void read(JsonNode components) {
    for (JsonNode component : components) {
      at(component.path("path").asString("")).read(component.path("components"));
      String key = component.path("key").asString("");
      if (!key.isEmpty()) {
        WritableFields field = at(key);
        field.value = true;
        field.writable =
            !component.path("disabled").asBoolean(false)
                && !component.path("readonly").asBoolean(false);
      }
    }
  }

  private WritableFields at(String path) {
    WritableFields at = this;
    for (String step : path.split("\\.", -1)) {
      at = step.isEmpty() ? at : at.inner.computeIfAbsent(step, s -> new WritableFields());
    }
    return at;
  }

  /**
   * The values that are the user's to write; those only shown are left out.
   *
   * @param problems takes a problem for each value the form does not have
   */
  ObjectNode keep(JsonNode data, List<Problem> problems) {
    return keep(data, "", problems);
  }

  private ObjectNode keep(JsonNode data, String prefix, List<Problem> problems) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : data.properties()) {
      String name = prefix + entry.getKey();
      WritableFields field = inner.get(entry.getKey());
      JsonNode given = entry.getValue();
      if (field == null) {
        problems.add(Problem.at(name, "form.unknown", name));
      } else if (field.value) {
        if (field.writable) {
          kept.set(entry.getKey(), given);
        }
      } else if (given.isArray()) {
        ArrayNode rows = kept.putArray(entry.getKey());
        for (int i = 0; i < given.size(); i++) {
          rows.add(field.keep(given.get(i), name + "." + i + ".", problems));
        }
      } else if (given.isObject()) {
        kept.set(entry.getKey(), field.keep(given, name + ".", problems));
      }
    }
    return kept;
  }
}
