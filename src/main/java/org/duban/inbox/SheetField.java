package org.duban.inbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.organisation.imports.Column;
import org.duban.organisation.imports.Layout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field of a form as a column of a sheet.
 *
 * @param header unlike that of any other column
 * @param shown whether the task only shows it; then the cell is not read
 * @param options value by label; empty if anything may be written
 */
record SheetField(
    List<String> path,
    String header,
    String type,
    boolean shown,
    boolean required,
    int longest,
    Map<String, JsonNode> options) {

  /** A cell that cannot be what the field holds. */
  record Unreadable(String code, String expected) {}

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");
  private static final List<String> YES = List.of("是", "√", "yes", "true");
  private static final List<String> NO = List.of("否", "×", "no", "false");
  private static final List<String> WITHOUT_VALUE =
      List.of("text", "html", "image", "separator", "spacer", "button", "table", "dynamiclist");

  /** Fields of a form in its order; lists and tables have no place in a row. */
  static List<SheetField> of(JsonNode components) {
    List<SheetField> fields = new ArrayList<>();
    add(components, List.of(), fields);
    return named(fields);
  }

  private static void add(JsonNode components, List<String> path, List<SheetField> fields) {
    for (JsonNode c : components) {
      String type = c.path("type").asString("");
      if (type.equals("group")) {
        add(c.path("components"), join(path, c.path("path").asString("")), fields);
      } else if (!WITHOUT_VALUE.contains(type) && c.has("key")) {
        String label = c.path("label").asString(c.path("dateLabel").asString(""));
        fields.add(
            new SheetField(
                join(path, c.path("key").asString("")),
                label.replaceAll("[*＊\\s]", ""),
                type,
                c.path("disabled").asBoolean(false) || c.path("readonly").asBoolean(false),
                c.path("validate").path("required").asBoolean(false),
                c.path("validate").path("maxLength").asInt(0),
                options(c.path("values"))));
      }
    }
  }

  private static List<String> join(List<String> path, String more) {
    List<String> joined = new ArrayList<>(path);
    if (!more.isBlank()) {
      joined.addAll(Arrays.asList(more.split("\\.")));
    }
    return joined;
  }

  private static Map<String, JsonNode> options(JsonNode values) {
    Map<String, JsonNode> options = new LinkedHashMap<>();
    values.forEach(v -> options.put(v.path("label").asString("").strip(), v.path("value")));
    return options;
  }

  /** What is named like another is named after the field that stands before it. */
  private static List<SheetField> named(List<SheetField> fields) {
    Map<String, Integer> times = new LinkedHashMap<>();
    fields.forEach(f -> times.merge(f.header(), 1, Integer::sum));
    List<SheetField> named = new ArrayList<>();
    String before = "";
    for (SheetField f : fields) {
      boolean unique = times.getOrDefault(f.header(), 0) == 1;
      before = unique ? f.header() : before;
      String header = unique ? f.header() : before + "：" + f.header();
      if (header.isBlank() || named.stream().anyMatch(n -> n.header().equals(header))) {
        named.add(f.as(header + String.join(".", f.path())));
      } else {
        named.add(f.as(header));
      }
    }
    return named;
  }

  private SheetField as(String name) {
    return new SheetField(path, name, type, shown, required, longest, options);
  }

  String name() {
    return String.join(".", path);
  }

  Column column() {
    if (shown) {
      return Layout.optional(header, "仅供参考，不用填写", "");
    }
    String example =
        options.keySet().stream().findFirst().orElse(type.equals("checkbox") ? "是" : "");
    return required
        ? Layout.required(header, note(), example)
        : Layout.optional(header, note(), example);
  }

  private String note() {
    if (!options.isEmpty()) {
      return (several() ? "可填多项，用顿号分开：" : "填其中一项：") + String.join("、", options.keySet());
    }
    return switch (type) {
      case "checkbox" -> "是 或 否";
      case "number" -> "数字";
      case "datetime" -> "如 2026-01-01";
      default -> longest > 0 ? "不超过" + longest + "字" : "";
    };
  }

  private boolean several() {
    return type.equals("checklist") || type.equals("taglist");
  }

  /**
   * Puts what a cell says into the data of a submission.
   *
   * @return what is wrong with it, if it cannot be read
   */
  Optional<Unreadable> read(String cell, ObjectNode data) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    JsonNode value = several() ? list(cell) : one(cell);
    if (value == null) {
      return Optional.of(wrong());
    }
    ObjectNode at = data;
    for (String step : path.subList(0, path.size() - 1)) {
      at = at.path(step) instanceof ObjectNode inner ? inner : at.putObject(step);
    }
    at.set(path.get(path.size() - 1), value);
    return Optional.empty();
  }

  private Unreadable wrong() {
    if (!options.isEmpty()) {
      return new Unreadable("inbox.sheet.option", String.join("、", options.keySet()));
    }
    return new Unreadable("inbox.sheet." + type, "");
  }

  private @Nullable JsonNode one(String cell) {
    if (!options.isEmpty()) {
      return option(cell);
    }
    return switch (type) {
      case "checkbox" -> yes(cell);
      case "number" -> number(cell);
      case "datetime" -> date(cell);
      default -> JSON.stringNode(cell);
    };
  }

  private @Nullable JsonNode option(String cell) {
    JsonNode byLabel = options.get(cell);
    return byLabel != null
        ? byLabel
        : options.values().stream()
            .filter(v -> v.asString("").equals(cell))
            .findFirst()
            .orElse(null);
  }

  private @Nullable JsonNode list(String cell) {
    var all = JSON.arrayNode();
    for (String part : cell.split("[、,，;；]")) {
      JsonNode value = option(part.strip());
      if (value == null) {
        return null;
      }
      all.add(value);
    }
    return all;
  }

  private static @Nullable JsonNode yes(String cell) {
    String text = cell.toLowerCase(java.util.Locale.ROOT);
    return YES.contains(text)
        ? JSON.booleanNode(true)
        : NO.contains(text) ? JSON.booleanNode(false) : null;
  }

  private static @Nullable JsonNode number(String cell) {
    try {
      BigDecimal number = new BigDecimal(cell);
      return number.stripTrailingZeros().scale() <= 0 && number.precision() <= 9
          ? JSON.numberNode(number.intValueExact())
          : JSON.numberNode(number);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable JsonNode date(String cell) {
    Matcher m = DATE.matcher(cell);
    try {
      return m.matches()
          ? JSON.stringNode(
              LocalDate.of(
                      Integer.parseInt(m.group(1)),
                      Integer.parseInt(m.group(2)),
                      Integer.parseInt(m.group(3)))
                  .toString())
          : null;
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }
}
