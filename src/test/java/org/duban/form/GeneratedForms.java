package org.duban.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forms with every kind of field, condition, group and list, and data for them, right and wrong.
 */
final class GeneratedForms {

  /** A form, what its task showed, and what somebody filled in. */
  record Filled(ObjectNode schema, ObjectNode shown, ObjectNode data) {}

  private static final List<String> TYPES =
      List.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "taglist",
          "datetime");
  private static final List<String> PATTERNS =
      List.of(
          "^[A-Z]{2}\\\\d{3}$",
          "^[\\\\u4e00-\\\\u9fa5·]{2,5}$",
          "^\\\\S+\\\\s\\\\S+$",
          "^.{1,3}$",
          "a|b(?=c)",
          "^[^0-9]*$",
          "^(?:1[3-9])\\\\d{2}$");
  private static final List<String> TEXTS =
      List.of(
          "''",
          "'  '",
          "'AB123'",
          "'张三'",
          "'𠮷田'",
          "'欧阳　修'",
          "'a b'",
          "'a\\u00a0b'",
          "'bc'",
          "'1388'",
          "'x'",
          "' x '",
          "'a@b.cn'",
          "'a@-b.cn'",
          "'+8613800000000'",
          "'13800000000'",
          "'很长很长很长的一段文字'",
          "'A\\nB'");
  private static final List<String> NUMBERS =
      List.of("0", "1", "-3", "2.5", "2.25", "0.1", "1e3", "7", "100", "-0.5");
  private static final List<String> CHOSEN = List.of("'A'", "'B'", "'C'", "'Z'");
  private static final List<String> DATES =
      List.of("'2026-03-01'", "'2026-12-31'", "'2025-02-28'", "'2026-03-15'");
  private static final List<String> WRONG =
      List.of("null", "5", "true", "'wrong'", "[]", "['A','Q']", "{'a':1}", "[['A']]", "'5'", "0");

  private final Random random;
  private final JsonMapper json = JsonMapper.builder().build();
  private int names;

  GeneratedForms(long seed) {
    this.random = new Random(seed);
  }

  /** One form with several fillings. */
  List<Filled> next(int fillings) {
    names = 0;
    ObjectNode schema = json.createObjectNode().put("type", "default").put("id", "generated");
    ArrayNode components = schema.putArray("components");
    List<ObjectNode> plain = new ArrayList<>();
    for (String type :
        List.of("radio", "checkbox", "number", "textfield", "datetime", "checklist")) {
      ObjectNode field = field(type, "base" + type);
      plain.add(field);
      components.add(field);
    }
    List<ObjectNode> once = new ArrayList<>(plain);
    for (int i = random.nextInt(6) + 2; i > 0; i--) {
      ObjectNode field = field(any(TYPES), "f" + names++);
      if (random.nextBoolean()) {
        hide(field, condition(plain, ""));
      }
      once.add(field);
      components.add(field);
    }
    components.add(group(once));
    components.add(list(once, 0));
    components.addObject().put("type", "textfield").put("key", "told").put("readonly", true);
    components.addObject().put("type", "number").put("key", "off").put("disabled", true);
    List<Filled> filled = new ArrayList<>();
    for (int i = 0; i < fillings; i++) {
      ObjectNode shown =
          (ObjectNode) read("{'told':'上村','off':3,'people':['A',{'label':'b','value':'B'},'']}");
      ObjectNode data = shown.deepCopy();
      fill(components, data);
      filled.add(new Filled(schema, random.nextBoolean() ? shown : data.deepCopy(), data));
    }
    return filled;
  }

  private ObjectNode group(List<ObjectNode> known) {
    ObjectNode group = json.createObjectNode().put("type", "group").put("id", "g" + names++);
    if (random.nextBoolean()) {
      group.put("path", "place.inner");
    }
    if (random.nextBoolean()) {
      hide(group, condition(known, ""));
    }
    ArrayNode inner = group.putArray("components");
    for (int i = 0; i < 3; i++) {
      inner.add(field(any(TYPES), "g" + names++));
    }
    return group;
  }

  private ObjectNode list(List<ObjectNode> known, int depth) {
    ObjectNode list = json.createObjectNode().put("type", "dynamiclist").put("id", "l" + names);
    list.put("path", random.nextBoolean() ? "rows" + names++ : "rows" + names++ + ".deep");
    if (random.nextInt(3) == 0) {
      hide(list, condition(known, ""));
    }
    ArrayNode inner = list.putArray("components");
    List<ObjectNode> ofRow = new ArrayList<>();
    for (String type : List.of("radio", "number", "checkbox")) {
      ObjectNode field = field(type, "own" + type);
      ofRow.add(field);
      inner.add(field);
    }
    for (int i = 0; i < 3; i++) {
      ObjectNode field = field(any(TYPES), "r" + names++);
      switch (random.nextInt(3)) {
        case 0 -> hide(field, condition(ofRow, "this."));
        case 1 -> hide(field, condition(known, "") + " or " + comparison(ofRow, "this."));
        default -> {}
      }
      inner.add(field);
    }
    if (depth == 0 && random.nextBoolean()) {
      inner.add(list(known, 1));
    }
    return list;
  }

  private static void hide(ObjectNode component, String condition) {
    component.putObject("conditional").put("hide", "=" + condition);
  }

  private String condition(List<ObjectNode> known, String prefix) {
    return switch (random.nextInt(6)) {
      case 0 -> "not(" + comparison(known, prefix) + ")";
      case 1 -> comparison(known, prefix) + " and " + comparison(known, prefix);
      case 2 -> comparison(known, prefix) + " or not(" + comparison(known, prefix) + ")";
      case 3 ->
          "("
              + comparison(known, prefix)
              + " or "
              + comparison(known, prefix)
              + ") and "
              + comparison(known, prefix);
      default -> comparison(known, prefix);
    };
  }

  private String comparison(List<ObjectNode> known, String prefix) {
    ObjectNode field =
        any(known.stream().filter(f -> !f.path("serializeToString").asBoolean(false)).toList());
    String name = prefix + field.path("key").stringValue();
    String equal = random.nextBoolean() ? " = " : " != ";
    if (random.nextInt(8) == 0 && !several(field)) {
      return name + equal + "null";
    }
    String order = any(List.of(" < ", " <= ", " > ", " >= "));
    return switch (field.path("type").stringValue()) {
      case "number" ->
          name + (random.nextBoolean() ? equal : order) + any(List.of("1", "0", "-3", "2.5"));
      case "checkbox" -> random.nextBoolean() ? name : name + equal + random.nextBoolean();
      case "radio", "select" -> name + equal + any(List.of("\"A\"", "\"B\""));
      case "checklist", "taglist" ->
          "list contains(" + name + ", " + any(List.of("\"A\"", "\"B\"")) + ")";
      case "datetime" ->
          field.path("subtype").asString("").equals("date")
              ? name + (random.nextBoolean() ? equal : order) + "\"2026-03-01\""
              : name + equal + "\"08:30\"";
      default -> name + equal + any(List.of("\"x\"", "\"\"", "\"张三\""));
    };
  }

  private static boolean several(ObjectNode field) {
    return List.of("checklist", "taglist").contains(field.path("type").stringValue());
  }

  private ObjectNode field(String type, String key) {
    ObjectNode field = json.createObjectNode().put("type", type).put("key", key).put("label", key);
    ObjectNode validate = json.createObjectNode();
    if (random.nextInt(3) == 0) {
      validate.put("required", true);
    }
    switch (type) {
      case "textfield", "textarea" -> text(validate);
      case "number" -> number(field, validate, key.startsWith("base") || key.startsWith("own"));
      case "datetime" -> {
        boolean date = key.startsWith("base") || random.nextBoolean();
        field.put("subtype", date ? "date" : "time").put("timeSerializingFormat", "no_timezone");
      }
      case "checkbox" -> {}
      default -> options(field, key.startsWith("base") || key.startsWith("own"));
    }
    if (!validate.isEmpty()) {
      field.set("validate", validate);
    }
    return field;
  }

  private void text(ObjectNode validate) {
    switch (random.nextInt(6)) {
      case 0 -> validate.set("pattern", read("'" + any(PATTERNS) + "'"));
      case 1 -> validate.put("minLength", 2).put("maxLength", 5);
      case 2 -> validate.put("maxLength", "=basenumber");
      case 3 -> validate.put("validationType", random.nextBoolean() ? "email" : "phone");
      default -> {}
    }
  }

  private void number(ObjectNode field, ObjectNode validate, boolean base) {
    switch (random.nextInt(6)) {
      case 0 -> validate.put("min", 0).put("max", "50");
      case 1 -> field.put("decimalDigits", random.nextInt(2));
      case 2 -> field.put("increment", random.nextBoolean() ? "0.5" : "3");
      case 3 -> field.put("serializeToString", !base);
      case 4 -> {
        if (!base) {
          validate.put(random.nextBoolean() ? "min" : "max", "=basenumber");
        }
      }
      default -> {}
    }
  }

  private void options(ObjectNode field, boolean base) {
    switch (base ? 2 : random.nextInt(3)) {
      case 0 -> field.put("valuesKey", "people");
      case 1 -> field.put("valuesExpression", "=people");
      default ->
          field.set(
              "values",
              read(
                  "[{'label':'a','value':'A'},{'label':'b','value':'B'},{'label':'c','value':'C'}]"));
    }
  }

  private void fill(JsonNode components, ObjectNode data) {
    for (JsonNode c : components) {
      switch (c.path("type").stringValue()) {
        case "group" -> fill(c.path("components"), within(data, c.path("path").asString("")));
        case "dynamiclist" -> {
          String[] path = c.path("path").stringValue().split("\\.");
          ArrayNode rows =
              (path.length > 1 ? within(data, path[0]) : data).putArray(path[path.length - 1]);
          for (int i = random.nextInt(4); i > 0; i--) {
            fill(c.path("components"), rows.addObject());
          }
        }
        default -> {
          boolean shownOnly =
              c.path("readonly").asBoolean(false) || c.path("disabled").asBoolean(false);
          if (!shownOnly && random.nextInt(5) > 0) {
            data.set(c.path("key").stringValue(), value(c));
          }
        }
      }
    }
  }

  private static ObjectNode within(ObjectNode data, String path) {
    ObjectNode at = data;
    for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
      at = at.path(step) instanceof ObjectNode inner ? inner : at.putObject(step);
    }
    return at;
  }

  private JsonNode value(JsonNode field) {
    // form-js itself breaks on no list where options come from an expression
    if (random.nextInt(12) == 0 && !field.has("valuesExpression")) {
      return read(any(WRONG));
    }
    return read(
        switch (field.path("type").stringValue()) {
          case "number" ->
              field.path("serializeToString").asBoolean(false)
                  ? "'" + any(NUMBERS) + "'"
                  : any(NUMBERS);
          case "checkbox" -> String.valueOf(random.nextBoolean());
          case "radio", "select" -> any(CHOSEN);
          case "checklist", "taglist" ->
              any(List.of("[]", "['A']", "['B','A']", "['Z']", "['A','Z']"));
          case "datetime" ->
              field.path("subtype").stringValue().equals("date")
                  ? any(DATES)
                  : any(List.of("'08:30'", "'23:45'"));
          default -> any(TEXTS);
        });
  }

  private JsonNode read(String text) {
    return json.readTree(text.replace('\'', '"'));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
