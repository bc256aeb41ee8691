package org.duban.workflow.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.Tree;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.duban.platform.error.Problem;
import org.springframework.stereotype.Component;

/**
 * Reads an expression with the engine's own parser, without evaluating it, and says what in it a
 * process may not do.
 */
@Component
public class ExpressionPolicy {

  private static final int MAX_LENGTH = 1000;

  private final Palette palette;
  private final Builder parser = new Builder(Builder.Feature.METHOD_INVOCATIONS);

  ExpressionPolicy(Palette palette) {
    this.palette = palette;
  }

  /** Faults of a value: text, variables, operators and palette functions are allowed. */
  public List<Problem> value(String path, String text) {
    List<Problem> faults = new ArrayList<>();
    parse(path, text, faults).ifPresent(tree -> walk(path, tree.getRoot(), faults));
    return faults;
  }

  /** Faults of a place that must name one palette step. */
  public List<Problem> step(String path, String text) {
    List<Problem> faults = new ArrayList<>();
    Optional<Tree> tree = parse(path, text, faults);
    if (tree.isPresent()) {
      Node root = tree.get().getRoot();
      boolean bareName = root.getCardinality() == 1 && root.getChild(0) instanceof AstIdentifier;
      String name = bareName ? ((AstIdentifier) root.getChild(0)).getName() : text;
      if (!bareName || !palette.steps().contains(name)) {
        faults.add(Problem.at(path, "workflow.gate.step-unknown", name));
      }
    }
    return faults;
  }

  /** Whether the text is more than text. */
  public boolean isExpression(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /** Whether a process may call its own variable so. */
  public boolean isFreeName(String name) {
    return name.matches("[A-Za-z][A-Za-z0-9_]{0,63}")
        && !Palette.RESERVED.contains(name)
        && !palette.functionBeans().contains(name)
        && !palette.steps().contains(name);
  }

  private Optional<Tree> parse(String path, String text, List<Problem> faults) {
    if (text.length() > MAX_LENGTH) {
      faults.add(Problem.at(path, "workflow.gate.expression-long", MAX_LENGTH));
      return Optional.empty();
    }
    try {
      return Optional.of(parser.build(text));
    } catch (ELException e) {
      faults.add(Problem.at(path, "workflow.gate.expression-syntax", text));
      return Optional.empty();
    }
  }

  private void walk(String path, Node node, List<Problem> faults) {
    if (node instanceof AstMethod call) {
      call(path, call, faults);
    } else if (node instanceof AstDot || node instanceof AstBracket) {
      faults.add(Problem.at(path, "workflow.gate.expression-property", node.toString()));
    } else if (node instanceof AstFunction function) {
      faults.add(Problem.at(path, "workflow.gate.expression-call", function.getName() + "()"));
    } else if (node instanceof AstIdentifier identifier) {
      variable(path, identifier.getName(), faults);
    } else {
      children(path, node, faults);
    }
  }

  private void call(String path, AstMethod call, List<Problem> faults) {
    Node property = call.getChild(0);
    Node arguments = call.getChild(1);
    if (!(property instanceof AstDot) || !(property.getChild(0) instanceof AstIdentifier bean)) {
      faults.add(Problem.at(path, "workflow.gate.expression-call", property.toString()));
      return;
    }
    String function = property.toString().substring(1).trim();
    if (!palette.functionBeans().contains(bean.getName())) {
      faults.add(
          Problem.at(path, "workflow.gate.expression-call", bean.getName() + '.' + function));
    } else if (palette.function(bean.getName(), function, arguments.getCardinality()).isEmpty()) {
      faults.add(
          Problem.at(
              path,
              "workflow.gate.function-unknown",
              bean.getName() + '.' + function,
              arguments.getCardinality(),
              String.join("、", palette.functionsOf(bean.getName()))));
    }
    children(path, arguments, faults);
  }

  private void variable(String path, String name, List<Problem> faults) {
    if (!isFreeName(name) || palette.isForeignBean(name)) {
      faults.add(Problem.at(path, "workflow.gate.expression-name", name));
    }
  }

  private void children(String path, Node node, List<Problem> faults) {
    for (int i = 0; i < node.getCardinality(); i++) {
      walk(path, node.getChild(i), faults);
    }
  }
}
