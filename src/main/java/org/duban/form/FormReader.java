package org.duban.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one Camunda Form, noting everything in it that could not be checked on the server. */
final class FormReader {

  private static final Set<String> SHOWN_ONLY =
      Set.of("text", "html", "image", "separator", "spacer", "button");
  private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
  private static final int DEEPEST = 8;

  private final ProductClock clock;
  private final List<FormField> fields = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FormReader(ProductClock clock) {
    this.clock = clock;
  }

  static FormSchema read(String formJson, JsonMapper json, ProductClock clock) {
    FormReader reader = new FormReader(clock);
    JsonNode form;
    try {
      form = json.readTree(formJson);
    } catch (JacksonException e) {
      return new FormSchema(List.of(), List.of(Problem.at("", "form.schema.unreadable")));
    }
    if (!form.path("components").isArray()) {
      return new FormSchema(List.of(), List.of(Problem.at("", "form.schema.unreadable")));
    }
    reader.components(form.path("components"), List.of(), 0);
    reader.findClashes();
    return new FormSchema(List.copyOf(reader.fields), List.copyOf(reader.problems));
  }

  private void components(JsonNode components, List<String> path, int depth) {
    for (JsonNode component : components) {
      component(component, path, depth);
    }
  }

  private void component(JsonNode c, List<String> path, int depth) {
    String type = c.path("type").asString("");
    String name =
        String.join(".", join(path, steps(c.path("key").asString(c.path("id").asString("")))));
    if (!c.path("conditional").path("hide").asString("").isBlank()) {
      problems.add(Problem.at(name, "form.schema.condition", label(c)));
    }
    if (type.equals("group")) {
      if (depth >= DEEPEST) {
        problems.add(Problem.at(name, "form.schema.deep", label(c)));
        return;
      }
      components(c.path("components"), join(path, steps(c.path("path").asString(""))), depth + 1);
    } else if (!SHOWN_ONLY.contains(type)) {
      field(c, type, path, name);
    }
  }

  private void field(JsonNode c, String type, List<String> path, String name) {
    JsonNode validate = c.path("validate");
    int before = problems.size();
    Stream.of(
            c.path("disabled"),
            c.path("readonly"),
            c.path("decimalDigits"),
            c.path("increment"),
            validate.path("required"),
            validate.path("min"),
            validate.path("max"),
            validate.path("minLength"),
            validate.path("maxLength"),
            validate.path("pattern"))
        .filter(FormReader::feel)
        .forEach(
            f -> problems.add(Problem.at(name, "form.schema.feel", label(c), f.stringValue())));
    FieldRule rule = problems.size() > before ? null : rule(c, type, validate, name);
    List<String> key = steps(c.path("key").asString(""));
    if (key.isEmpty() && problems.size() == before) {
      problems.add(Problem.at(name, "form.schema.key", label(c)));
    }
    if (rule == null || key.isEmpty()) {
      return;
    }
    boolean writable = !c.path("disabled").asBoolean(false) && !c.path("readonly").asBoolean(false);
    fields.add(
        new FormField(
            join(path, key), label(c), writable, validate.path("required").asBoolean(false), rule));
  }

  private @Nullable FieldRule rule(JsonNode c, String type, JsonNode validate, String name) {
    try {
      return switch (type) {
        case "textfield", "textarea" -> text(type.equals("textarea"), validate);
        case "number" ->
            new NumberRule(
                number(validate.path("min")),
                number(validate.path("max")),
                c.path("decimalDigits").isNumber() ? c.path("decimalDigits").asInt() : null,
                number(c.path("increment")),
                c.path("serializeToString").asBoolean(false));
        case "checkbox" -> new CheckboxRule();
        case "datetime" -> dateTime(c);
        default -> {
          if (CHOICES.contains(type)) {
            yield choice(c, type, name);
          }
          problems.add(Problem.at(name, "form.schema.type", label(c), type));
          yield null;
        }
      };
    } catch (PatternSyntaxException | NumberFormatException e) {
      problems.add(Problem.at(name, "form.schema.value", label(c)));
      return null;
    }
  }

  private static TextRule text(boolean lines, JsonNode validate) {
    String pattern = validate.path("pattern").asString("");
    String format = validate.path("validationType").asString("");
    int most = lines ? TextRule.LONGEST_TEXT : TextRule.LONGEST_LINE;
    BigDecimal max = number(validate.path("maxLength"));
    BigDecimal min = number(validate.path("minLength"));
    return new TextRule(
        min == null ? 0 : min.intValue(),
        max == null ? most : Math.min(max.intValue(), most),
        lines,
        pattern.isEmpty() ? null : Pattern.compile(pattern),
        switch (format) {
          case "email" -> TextRule.EMAIL;
          case "phone" -> TextRule.PHONE;
          default -> null;
        },
        "form." + format);
  }

  private DateTimeRule dateTime(JsonNode c) {
    String subtype = c.path("subtype").asString("date");
    return new DateTimeRule(
        !subtype.equals("time"),
        !subtype.equals("date"),
        c.path("timeSerializingFormat").asString("utc_offset"),
        c.path("disallowPassedDates").asBoolean(false),
        clock::today);
  }

  private @Nullable ChoiceRule choice(JsonNode c, String type, String name) {
    boolean several = type.equals("checklist") || type.equals("taglist");
    String expression = c.path("valuesExpression").asString("");
    if (!expression.isBlank()) {
      problems.add(Problem.at(name, "form.schema.feel", label(c), expression));
      return null;
    }
    String key = c.path("valuesKey").asString("");
    if (!key.isBlank()) {
      return new ChoiceRule(List.of(), steps(key), several);
    }
    List<JsonNode> options = ChoiceRule.valuesOf(c.path("values"));
    if (options.isEmpty()) {
      problems.add(Problem.at(name, "form.schema.options", label(c)));
      return null;
    }
    return new ChoiceRule(options, null, several);
  }

  /** Two fields for one value, or a value within another's value, cannot both be right. */
  private void findClashes() {
    for (int i = 0; i < fields.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<String> a = fields.get(i).path();
        List<String> b = fields.get(j).path();
        int n = Math.min(a.size(), b.size());
        if (a.subList(0, n).equals(b.subList(0, n))) {
          problems.add(fields.get(i).problem("form.schema.clash"));
        }
      }
    }
  }

  private static @Nullable BigDecimal number(JsonNode node) {
    if (node.isNumber()) {
      return node.decimalValue();
    }
    String text = node.asString("").strip();
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private static boolean feel(JsonNode node) {
    return node.isString() && node.stringValue().stripLeading().startsWith("=");
  }

  private static String label(JsonNode c) {
    String label =
        c.path("label").asString(c.path("dateLabel").asString(c.path("timeLabel").asString("")));
    return label.isBlank() || label.startsWith("=") ? c.path("key").asString("") : label;
  }

  private static List<String> steps(String key) {
    return key.isBlank() ? List.of() : List.of(key.split("\\."));
  }

  private static List<String> join(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
