package org.duban.workflow.sandbox;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.duban.platform.error.Problem;
import org.springframework.stereotype.Component;

/**
 * Reads FEEL with the engine's own parser, without evaluating it. Functions of its own, Java
 * functions and loops are refused: a decision is a table, not a program.
 */
@Component
public class FeelPolicy {

  private static final int MAX_LENGTH = 1000;
  private static final Set<String> REFUSED =
      Set.of("FunctionDefinition", "JavaFunctionInvocation", "For", "SomeItem", "EveryItem");

  private final FeelEngine parser = new FeelEngine.Builder().enableExternalFunctions(false).build();

  /** Faults of a FEEL expression. */
  public List<Problem> expression(String path, String text) {
    return text.length() > MAX_LENGTH
        ? tooLong(path)
        : faults(path, text, parser.parseExpression(text));
  }

  /** Faults of the FEEL tests in an input cell of a decision table. */
  public List<Problem> unaryTests(String path, String text) {
    return text.length() > MAX_LENGTH
        ? tooLong(path)
        : faults(path, text, parser.parseUnaryTests(text));
  }

  private static List<Problem> tooLong(String path) {
    return List.of(Problem.at(path, "workflow.gate.expression-long", MAX_LENGTH));
  }

  private static List<Problem> faults(
      String path, String text, Either<FeelEngine.Failure, ParsedExpression> parsed) {
    if (parsed.isLeft()) {
      return List.of(Problem.at(path, "workflow.gate.feel-syntax", text));
    }
    return refused(parsed.toOption().get().expression())
        .map(node -> List.of(Problem.at(path, "workflow.gate.feel-refused", node)))
        .orElse(List.of());
  }

  private static Optional<String> refused(Object node) {
    if (!(node instanceof Product product)) {
      return Optional.empty();
    }
    if (REFUSED.contains(product.productPrefix())) {
      return Optional.of(product.productPrefix());
    }
    for (int i = 0; i < product.productArity(); i++) {
      Optional<String> inside = refused(product.productElement(i));
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }
}
