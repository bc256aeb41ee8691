package org.duban.form;

import static org.duban.form.FieldRule.Kind.BOOLEAN;
import static org.duban.form.FieldRule.Kind.DATE;
import static org.duban.form.FieldRule.Kind.LIST;
import static org.duban.form.FieldRule.Kind.NONE;
import static org.duban.form.FieldRule.Kind.NUMBER;
import static org.duban.form.FieldRule.Kind.TEXT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.form.FieldRule.Kind;
import org.duban.platform.error.Problem;
import org.duban.workflow.FormExpressions.Expression;
import org.duban.workflow.FormExpressions.Literal;
import org.duban.workflow.FormExpressions.Name;
import org.duban.workflow.FormExpressions.Operation;
import org.duban.workflow.FormExpressions.Part;
import org.jspecify.annotations.Nullable;

/**
 * Whether the expressions of a form name fields of it and compare like with like. A condition may
 * look at a field that has a condition itself, but no further: form-js looks only once for what is
 * hidden. {@code this.…} is a field of the same row that is always there.
 */
final class FormNames {

  private final Map<String, FormField> form = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private FormNames() {}

  static List<Problem> check(List<FormPart> parts) {
    FormNames names = new FormNames();
    parts.stream()
        .filter(FormField.class::isInstance)
        .map(FormField.class::cast)
        .forEach(f -> names.form.put(f.name(), f));
    names.check(parts, "", Map.of());
    return names.problems;
  }

  private void check(List<FormPart> parts, String place, Map<String, FormField> row) {
    for (FormPart part : parts) {
      for (Expression hide : part.hides()) {
        Kind kind = kind(hide.part(), part, place, row);
        if (hide.part() instanceof Literal || (kind != null && kind != BOOLEAN)) {
          refuse(part, place, "form.schema.no-condition");
        }
      }
      if (part instanceof FormList list) {
        Map<String, FormField> inRow = new HashMap<>();
        list.parts().stream()
            .filter(FormField.class::isInstance)
            .map(FormField.class::cast)
            .forEach(f -> inRow.put(f.name(), f));
        check(list.parts(), place + list.name() + ".", inRow);
      } else {
        limits(((FormField) part).rule())
            .forEach(
                limit -> {
                  Kind kind = kind(limit.part(), part, place, row);
                  if (!(limit.part() instanceof Name) || (kind != null && kind != NUMBER)) {
                    refuse(part, place, "form.schema.limit");
                  }
                });
      }
    }
  }

  private static List<Expression> limits(FieldRule rule) {
    Stream<Limit> limits =
        rule instanceof NumberRule n
            ? Stream.of(n.min(), n.max())
            : rule instanceof TextRule t ? Stream.of(t.minLength(), t.maxLength()) : Stream.of();
    return limits.flatMap(l -> Stream.ofNullable(l.field())).toList();
  }

  /** What an expression is; null, if something in it has been refused. */
  private @Nullable Kind kind(Part part, FormPart of, String place, Map<String, FormField> row) {
    if (part instanceof Literal literal) {
      Object value = literal.value();
      return value instanceof String
          ? TEXT
          : value instanceof BigDecimal ? NUMBER : value instanceof Boolean ? BOOLEAN : NONE;
    }
    if (part instanceof Name name) {
      return kind(name, of, place, row);
    }
    Operation operation = (Operation) part;
    List<Kind> kinds = new ArrayList<>();
    for (Part operand : operation.parts()) {
      Kind kind = kind(operand, of, place, row);
      if (kind == null) {
        return null;
      }
      kinds.add(kind);
    }
    if (!fit(operation, kinds)) {
      refuse(of, place, "form.schema.unlike", operation.operator());
      return null;
    }
    return BOOLEAN;
  }

  private static boolean fit(Operation operation, List<Kind> kinds) {
    List<Part> parts = operation.parts();
    boolean names = parts.stream().anyMatch(Name.class::isInstance);
    Kind left = kinds.get(0);
    Kind right = kinds.get(kinds.size() - 1);
    return switch (operation.operator()) {
      case "and", "or", "not" ->
          parts.stream().noneMatch(Literal.class::isInstance)
              && kinds.stream().allMatch(BOOLEAN::equals);
      case "=" ->
          names
              && left != LIST
              && right != LIST
              && (scalar(left) == scalar(right) || isNull(parts.get(0)) || isNull(parts.get(1)));
      case "list contains" -> left == LIST && scalar(right) == TEXT && parts.get(0) instanceof Name;
      default -> names && left != BOOLEAN && comparable(parts, kinds);
    };
  }

  private static boolean comparable(List<Part> parts, List<Kind> kinds) {
    return kinds.stream().allMatch(NUMBER::equals)
        || (kinds.contains(DATE)
            && Stream.of(0, 1)
                .allMatch(
                    i ->
                        kinds.get(i) == DATE
                            || (parts.get(i) instanceof Literal l && l.value() instanceof String)));
  }

  private static Kind scalar(Kind kind) {
    return kind == DATE ? TEXT : kind;
  }

  private static boolean isNull(Part part) {
    return part instanceof Literal literal && literal.value() == null;
  }

  private @Nullable Kind kind(Name name, FormPart of, String place, Map<String, FormField> row) {
    boolean ofRow = name.steps().get(0).equals("this") && !row.isEmpty();
    String key = String.join(".", name.steps().subList(ofRow ? 1 : 0, name.steps().size()));
    FormField field = (ofRow ? row : form).get(key);
    if (field == null) {
      refuse(of, place, "form.schema.name", String.join(".", name.steps()));
      return null;
    }
    if (field == of || level(field) > (ofRow ? 0 : 1)) {
      refuse(of, place, "form.schema.chain", field.label());
      return null;
    }
    if (field.rule().kind() == NONE) {
      refuse(of, place, "form.schema.incomparable", field.label());
      return null;
    }
    return field.rule().kind();
  }

  /** How many conditions deep a field's being there depends; 2 stands for more than one. */
  private int level(FormField field) {
    if (field.hides().isEmpty()) {
      return 0;
    }
    return field.hides().stream().flatMap(h -> names(h.part())).allMatch(this::always) ? 1 : 2;
  }

  private boolean always(Name name) {
    FormField field = form.get(String.join(".", name.steps()));
    return field != null && field.hides().isEmpty();
  }

  private static Stream<Name> names(Part part) {
    return part instanceof Operation operation
        ? operation.parts().stream().flatMap(FormNames::names)
        : part instanceof Name name ? Stream.of(name) : Stream.of();
  }

  private void refuse(FormPart part, String place, String code, Object... args) {
    problems.add(
        Problem.at(
            place + part.name(),
            code,
            Stream.concat(Stream.of(part.label()), Stream.of(args)).toArray()));
  }
}
