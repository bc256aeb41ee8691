package org.duban.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says what was submitted in the words of the form it was submitted with. */
public final class FormLines {

  /** What was asked and what was said. */
  public record Line(String label, String value) {}

  private final Map<String, JsonNode> left = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final boolean blanks;

  private FormLines(boolean blanks) {
    this.blanks = blanks;
  }

  /** Fields in the order of the form; what the form does not name follows under its key. */
  public static List<Line> of(@Nullable JsonNode schema, JsonNode data) {
    FormLines written = new FormLines(false);
    data.properties().forEach(e -> written.left.put(e.getKey(), e.getValue()));
    if (schema != null) {
      written.fields(schema.path("components"), data);
    }
    written.left.forEach((key, value) -> written.lines.add(new Line(key, plain(value))));
    return written.lines;
  }

  /** Fields of the form and nothing else, also those that nothing was said in yet. */
  public static List<Line> all(JsonNode schema, JsonNode data) {
    FormLines written = new FormLines(true);
    written.fields(schema.path("components"), data);
    return written.lines;
  }

  private void fields(JsonNode components, JsonNode data) {
    for (JsonNode field : components) {
      String type = field.path("type").asString("");
      String path = field.path("path").asString("");
      if (type.equals("group")) {
        left.remove(first(path));
        fields(field.path("components"), path.isBlank() ? data : at(data, path));
      } else if (type.equals("dynamiclist")) {
        left.remove(first(path));
        add(label(field, path), rows(field.path("components"), at(data, path)));
      } else if (type.equals("table")) {
        String source = field.path("dataSource").asString("").replaceFirst("^=", "").strip();
        left.remove(first(source));
        add(label(field, source), table(field.path("columns"), at(data, source)));
      } else if (field.has("key")) {
        String key = field.path("key").asString("");
        left.remove(first(key));
        add(label(field, key), said(field, at(data, key)));
      }
    }
  }

  private void add(String label, String value) {
    if (blanks || !value.isBlank()) {
      lines.add(new Line(label, value));
    }
  }

  /** One line a row: what each field of it says. */
  private static String rows(JsonNode components, JsonNode rows) {
    List<String> said = new ArrayList<>();
    for (JsonNode row : rows) {
      FormLines one = new FormLines(false);
      one.fields(components, row);
      said.add(
          one.lines.stream()
              .map(l -> l.label() + "：" + l.value())
              .collect(Collectors.joining("；")));
    }
    return numbered(said);
  }

  private static String table(JsonNode columns, JsonNode rows) {
    List<String> said = new ArrayList<>();
    for (JsonNode row : rows) {
      said.add(
          columns
              .valueStream()
              .map(
                  c ->
                      c.path("label").asString("")
                          + "："
                          + plain(at(row, c.path("key").asString(""))))
              .collect(Collectors.joining("；")));
    }
    return numbered(said);
  }

  private static String numbered(List<String> rows) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(rows.get(i));
    }
    return text.toString();
  }

  private static String first(String path) {
    return path.split("\\.")[0];
  }

  private static JsonNode at(JsonNode data, String key) {
    JsonNode node = data;
    for (String step : key.split("\\.")) {
      node = node.path(step);
    }
    return node;
  }

  private static String label(JsonNode field, String key) {
    String label = field.path("label").asString(field.path("dateLabel").asString(""));
    return label.isBlank() ? key : label;
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
    return value.isMissingNode() || value.isNull()
        ? ""
        : value.isValueNode() ? value.asString("") : value.toString();
  }
}
