package org.duban.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.FormExpressions;
import org.duban.workflow.FormExpressions.Expression;
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
  private final FormExpressions expressions;
  private final List<Problem> problems = new ArrayList<>();

  private FormReader(ProductClock clock, FormExpressions expressions) {
    this.clock = clock;
    this.expressions = expressions;
  }

  /**
   * A group, a list or the form: what its parts stand in.
   *
   * @param growing whether it lies in a list whose rows can be added and removed
   */
  private record Place(
      List<FormPart> parts,
      List<String> path,
      List<Expression> hides,
      String shownName,
      int depth,
      boolean growing) {

    String name(String own) {
      return shownName.isEmpty() || own.isEmpty() ? shownName + own : shownName + "." + own;
    }
  }

  static FormSchema read(
      String formJson, JsonMapper json, ProductClock clock, FormExpressions expressions) {
    JsonNode form;
    try {
      form = json.readTree(formJson);
    } catch (JacksonException e) {
      return new FormSchema(List.of(), List.of(Problem.at("", "form.schema.unreadable")));
    }
    if (!form.path("components").isArray()) {
      return new FormSchema(List.of(), List.of(Problem.at("", "form.schema.unreadable")));
    }
    FormReader reader = new FormReader(clock, expressions);
    List<FormPart> parts = new ArrayList<>();
    Place whole = new Place(parts, List.of(), List.of(), "", 0, false);
    reader.components(form.path("components"), whole);
    reader.findClashes(whole);
    List<FormPart> all = List.copyOf(parts);
    if (reader.problems.isEmpty()) {
      reader.problems.addAll(FormNames.check(all));
    }
    return new FormSchema(all, List.copyOf(reader.problems));
  }

  private void components(JsonNode components, Place place) {
    components.forEach(component -> component(component, place));
  }

  private void component(JsonNode c, Place place) {
    String type = c.path("type").asString("");
    String name =
        place.name(c.path("key").asString(c.path("path").asString(c.path("id").asString(""))));
    List<Expression> hides = hides(c, place, name);
    switch (type) {
      case "group" -> inner(c, place, name, hides);
      case "dynamiclist" -> list(c, place, name, hides);
      case "table" -> table(c, name);
      default -> {
        if (!SHOWN_ONLY.contains(type)) {
          field(c, type, place, name, hides);
        }
      }
    }
  }

  private List<Expression> hides(JsonNode c, Place place, String name) {
    String text = c.path("conditional").path("hide").asString("");
    if (text.isBlank()) {
      return place.hides();
    }
    Expression own = expression(text, name, c);
    return own == null
        ? place.hides()
        : Stream.concat(place.hides().stream(), Stream.of(own)).toList();
  }

  private @Nullable Expression expression(String text, String name, JsonNode c) {
    Expression read =
        text.startsWith("=") ? expressions.parse(text.substring(1)).orElse(null) : null;
    if (read == null) {
      problems.add(Problem.at(name, "form.schema.feel", label(c), text));
    }
    return read;
  }

  private void inner(JsonNode c, Place place, String name, List<Expression> hides) {
    if (place.depth() >= DEEPEST) {
      problems.add(Problem.at(name, "form.schema.deep", label(c)));
      return;
    }
    List<String> own = steps(c.path("path").asString(""));
    components(
        c.path("components"),
        new Place(
            place.parts(),
            join(place.path(), own),
            hides,
            place.name(String.join(".", own)),
            place.depth() + 1,
            place.growing()));
  }

  private void list(JsonNode c, Place place, String name, List<Expression> hides) {
    List<String> own = steps(c.path("path").asString(""));
    JsonNode repeating = c.path("isRepeating");
    if (own.isEmpty() || !(repeating.isMissingNode() || repeating.asBoolean(false))) {
      problems.add(Problem.at(name, "form.schema.list", label(c)));
      return;
    }
    if (place.depth() >= DEEPEST) {
      problems.add(Problem.at(name, "form.schema.deep", label(c)));
      return;
    }
    boolean growing =
        c.path("allowAddRemove").asBoolean(true)
            && !c.path("readonly").asBoolean(false)
            && !c.path("disabled").asBoolean(false);
    List<FormPart> parts = new ArrayList<>();
    Place row =
        new Place(parts, List.of(), List.of(), name, place.depth() + 1, growing || place.growing());
    components(c.path("components"), row);
    findClashes(row);
    place
        .parts()
        .add(
            new FormList(
                join(place.path(), own),
                label(c),
                growing,
                Math.min(c.path("defaultRepetitions").asInt(1), FormList.MOST_ROWS),
                List.copyOf(parts),
                hides));
  }

  /** A table only shows; its rows are what the task shows under one name. */
  private void table(JsonNode c, String name) {
    String source = c.path("dataSource").asString("");
    if (plainName(source) == null || !c.path("columns").isArray() || c.has("columnsExpression")) {
      problems.add(Problem.at(name, "form.schema.table", label(c)));
    }
  }

  private void field(JsonNode c, String type, Place place, String name, List<Expression> hides) {
    int before = problems.size();
    Stream.of("disabled", "readonly", "decimalDigits", "increment")
        .map(c::path)
        .filter(FormReader::feel)
        .forEach(f -> refuseFeel(f, c, name));
    Stream.of("required", "pattern")
        .map(c.path("validate")::path)
        .filter(FormReader::feel)
        .forEach(f -> refuseFeel(f, c, name));
    FieldRule rule = problems.size() > before ? null : rule(c, type, name);
    List<String> key = steps(c.path("key").asString(""));
    if (key.isEmpty() && problems.size() == before) {
      problems.add(Problem.at(name, "form.schema.key", label(c)));
    }
    boolean writable = !c.path("disabled").asBoolean(false) && !c.path("readonly").asBoolean(false);
    if (!writable && place.growing()) {
      problems.add(Problem.at(name, "form.schema.list-shown", label(c)));
    }
    if (rule == null || key.isEmpty()) {
      return;
    }
    boolean required = c.path("validate").path("required").asBoolean(false);
    place
        .parts()
        .add(
            new FormField(
                join(place.path(), key),
                label(c),
                writable,
                required,
                rule,
                c.path("defaultValue"),
                hides));
  }

  private void refuseFeel(JsonNode text, JsonNode c, String name) {
    problems.add(Problem.at(name, "form.schema.feel-fixed", label(c), text.stringValue()));
  }

  private @Nullable FieldRule rule(JsonNode c, String type, String name) {
    try {
      return switch (type) {
        case "textfield", "textarea" -> text(type.equals("textarea"), c, name);
        case "number" ->
            new NumberRule(
                limit(c, "min", false, name),
                limit(c, "max", false, name),
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

  private TextRule text(boolean lines, JsonNode c, String name) {
    JsonNode validate = c.path("validate");
    String pattern = validate.path("pattern").asString("");
    String format = validate.path("validationType").asString("");
    return new TextRule(
        limit(c, "minLength", true, name),
        limit(c, "maxLength", true, name),
        lines,
        pattern.isEmpty() ? null : ScriptPattern.of(pattern),
        switch (format) {
          case "email" -> TextRule.EMAIL;
          case "phone" -> TextRule.PHONE;
          default -> null;
        },
        "form." + format);
  }

  private Limit limit(JsonNode c, String which, boolean whole, String name) {
    JsonNode value = c.path("validate").path(which);
    if (value.isMissingNode()) {
      return Limit.NONE;
    }
    if (feel(value)) {
      return new Limit(null, expression(value.stringValue(), name, c));
    }
    BigDecimal fixed = number(value);
    if (fixed == null || (whole && fixed.stripTrailingZeros().scale() > 0)) {
      throw new NumberFormatException(value.toString());
    }
    return new Limit(fixed, null);
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
    String key = expression.isBlank() ? c.path("valuesKey").asString("") : plainName(expression);
    if (key == null) {
      problems.add(Problem.at(name, "form.schema.options-feel", label(c), expression));
      return null;
    }
    if (!key.isBlank()) {
      return new ChoiceRule(List.of(), key, several, !expression.isBlank());
    }
    List<JsonNode> options = ChoiceRule.valuesOf(c.path("values"));
    if (options.isEmpty()) {
      problems.add(Problem.at(name, "form.schema.options", label(c)));
      return null;
    }
    return new ChoiceRule(options, null, several, false);
  }

  /** Two values at one place, or one within another, cannot both be right. */
  private void findClashes(Place place) {
    List<FormPart> parts = place.parts();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<String> a = parts.get(i).path();
        List<String> b = parts.get(j).path();
        int n = Math.min(a.size(), b.size());
        if (a.subList(0, n).equals(b.subList(0, n))) {
          problems.add(
              Problem.at(
                  place.name(parts.get(i).name()), "form.schema.clash", parts.get(i).label()));
        }
      }
    }
  }

  /** The one name an expression consists of, or null. */
  private @Nullable String plainName(String text) {
    return text.startsWith("=")
        ? expressions
            .parse(text.substring(1))
            .map(e -> e.part() instanceof FormExpressions.Name n ? n.steps() : List.<String>of())
            .filter(steps -> steps.size() == 1)
            .map(steps -> steps.get(0))
            .orElse(null)
        : null;
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
    return label.isBlank() || label.startsWith("=")
        ? c.path("key").asString(c.path("path").asString(c.path("id").asString("")))
        : label;
  }

  private static List<String> steps(String key) {
    return key.isBlank() ? List.of() : List.of(key.split("\\."));
  }

  private static List<String> join(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
