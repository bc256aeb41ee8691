package org.duban.workflow;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The FEEL that forms may use: names, texts, numbers, true, false, null; {@code = != < <= > >=};
 * {@code and}, {@code or}, {@code not(…)}; {@code list contains(…)}. Within it the engine's FEEL
 * and that of form-js say the same. Data are plain maps, lists, texts, numbers and booleans.
 */
@Component
public class FormExpressions {

  private static final int LONGEST = 500;
  private static final Map<String, String> OPERATORS =
      Map.of(
          "Equal", "=",
          "Not", "not",
          "LessThan", "<",
          "LessOrEqual", "<=",
          "GreaterThan", ">",
          "GreaterOrEqual", ">=",
          "Conjunction", "and",
          "Disjunction", "or");
  private static final Set<String> FUNCTIONS = Set.of("not", "list contains");

  private final FeelEngine feel = new FeelEngine.Builder().enableExternalFunctions(false).build();

  /** Part of an expression. */
  public sealed interface Part permits Name, Literal, Operation {}

  /** A value of the data, by the keys that lead to it. */
  public record Name(List<String> steps) implements Part {}

  /** A text, a number, true, false or null. */
  public record Literal(@Nullable Object value) implements Part {}

  /** A comparison, {@code and}, {@code or}, {@code not} or {@code list contains}. */
  public record Operation(String operator, List<Part> parts) implements Part {}

  /**
   * Reads an expression, without the {@code =} that marks it in a form.
   *
   * @return empty, if it is no FEEL or uses more of it than forms may
   */
  public Optional<Expression> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var read = feel.parseExpression(text);
    if (read.isLeft()) {
      return Optional.empty();
    }
    ParsedExpression parsed = read.toOption().get();
    return part(parsed.expression()).map(p -> new Expression(parsed, p));
  }

  /** An expression that was read. */
  public final class Expression {

    private final ParsedExpression parsed;
    private final ParsedExpression asTest;
    private final boolean negated;
    private final Part part;

    private Expression(ParsedExpression parsed, Part part) {
      this.parsed = parsed;
      this.part = part;
      Exp inner = negation(parsed.expression());
      this.negated = inner != null;
      this.asTest = inner == null ? parsed : new ParsedExpression(inner, parsed.text());
    }

    public Part part() {
      return part;
    }

    /**
     * Evaluates it as form-js does a condition: one that stays undecided, since a number to compare
     * is missing, counts as met.
     */
    public boolean test(Map<String, Object> data) {
      Object value = value(asTest, data);
      return negated != (value == null || Boolean.TRUE.equals(value));
    }

    /** The number it stands for, or null. */
    public @Nullable BigDecimal number(Map<String, Object> data) {
      Object value = value(parsed, data);
      return value instanceof Number n ? new BigDecimal(n.toString()) : null;
    }

    private @Nullable Object value(ParsedExpression expression, Map<String, Object> data) {
      var result = feel.eval(expression, data);
      return result.isLeft() ? null : result.toOption().get();
    }
  }

  private static @Nullable Exp negation(Exp exp) {
    Product call = (Product) exp;
    return call.productPrefix().equals("FunctionInvocation")
            && "not".equals(call.productElement(0))
            && arguments(call).get(0) instanceof Exp inner
        ? inner
        : null;
  }

  private static Optional<Part> part(Object node) {
    if (!(node instanceof Product product)) {
      return Optional.empty();
    }
    return switch (product.productPrefix()) {
      case "ConstNull" -> Optional.of(new Literal(null));
      case "ConstString", "ConstBool" -> Optional.of(new Literal(product.productElement(0)));
      case "ConstNumber" -> Optional.of(new Literal(number(product.productElement(0))));
      case "ArithmeticNegation" ->
          part(product.productElement(0)).flatMap(FormExpressions::negative);
      case "Ref" -> Optional.of(new Name(list(product.productElement(0), String.class)));
      case "FunctionInvocation" ->
          FUNCTIONS.contains(String.valueOf(product.productElement(0)))
              ? operation(String.valueOf(product.productElement(0)), arguments(product))
              : Optional.empty();
      default -> {
        String operator = OPERATORS.get(product.productPrefix());
        yield operator == null ? Optional.empty() : operation(operator, elements(product));
      }
    };
  }

  private static Optional<Part> negative(Part part) {
    return part instanceof Literal literal && literal.value() instanceof BigDecimal number
        ? Optional.of(new Literal(number.negate()))
        : Optional.empty();
  }

  private static Optional<Part> operation(String operator, List<?> operands) {
    List<Part> parts = new ArrayList<>();
    for (Object operand : operands) {
      part(operand).ifPresent(parts::add);
    }
    int due = operator.equals("not") ? 1 : 2;
    return parts.size() == operands.size() && parts.size() == due
        ? Optional.of(new Operation(operator, List.copyOf(parts)))
        : Optional.empty();
  }

  private static List<Object> elements(Product product) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < product.productArity(); i++) {
      elements.add(product.productElement(i));
    }
    return elements;
  }

  /** The arguments of a call by position; of one by name nothing that could be read. */
  private static List<?> arguments(Product call) {
    Product parameters = (Product) call.productElement(1);
    return parameters.productPrefix().equals("PositionalFunctionParameters")
        ? list(parameters.productElement(0), Object.class)
        : List.of("");
  }

  private static <T> List<T> list(Object scalaList, Class<T> type) {
    return CollectionConverters.asJava(
            (camundajar.impl.scala.collection.immutable.List<?>) scalaList)
        .stream()
        .<T>map(type::cast)
        .toList();
  }

  private static BigDecimal number(Object scalaNumber) {
    return new BigDecimal(scalaNumber.toString());
  }
}
