package org.duban.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.archive.ArchivePart.Line;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says what was submitted in the words of the form it was submitted with. */
final class FormLines {

  private FormLines() {}

  /** Fields in the order of the form; what the form does not name follows under its key. */
  static List<Line> of(@Nullable JsonNode schema, JsonNode data) {
    Map<String, JsonNode> left = new LinkedHashMap<>();
    data.properties().forEach(e -> left.put(e.getKey(), e.getValue()));
    List<Line> lines = new ArrayList<>();
    if (schema != null) {
      fields(schema.path("components"), left, data, lines);
    }
    left.forEach((key, value) -> lines.add(new Line(key, plain(value))));
    return lines;
  }

  private static void fields(
      JsonNode components, Map<String, JsonNode> left, JsonNode data, List<Line> lines) {
    for (JsonNode field : components) {
      if (field.path("type").asString("").equals("group")) {
        JsonNode inner = field.has("path") ? data.path(field.path("path").asString("")) : data;
        left.remove(field.path("path").asString(""));
        fields(field.path("components"), left, inner, lines);
        continue;
      }
      String key = field.path("key").asString("");
      JsonNode value = at(data, key);
      left.remove(key.split("\\.")[0]);
      if (!value.isMissingNode() && !value.isNull() && !plain(value).isBlank()) {
        lines.add(new Line(label(field), said(field, value)));
      }
    }
  }

  private static JsonNode at(JsonNode data, String key) {
    JsonNode node = data;
    for (String step : key.split("\\.")) {
      node = node.path(step);
    }
    return node;
  }

  private static String label(JsonNode field) {
    String label = field.path("label").asString(field.path("dateLabel").asString(""));
    return label.isBlank() ? field.path("key").asString("") : label;
  }

  private static String said(JsonNode field, JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(v -> option(field, v)).collect(Collectors.joining("、"));
    }
    return option(field, value);
  }

  private static String option(JsonNode field, JsonNode value) {
    for (JsonNode option : field.path("values")) {
      if (option.path("value").equals(value)) {
        return option.path("label").asString("");
      }
    }
    return plain(value);
  }

  private static String plain(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue() ? "是" : "否";
    }
    return value.isValueNode() ? value.asString("") : value.toString();
  }
}
