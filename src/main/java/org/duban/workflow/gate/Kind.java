package org.duban.workflow.gate;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.duban.platform.error.Problem;
import org.duban.workflow.sandbox.ExpressionPolicy;

/** What may stand in an attribute or in an element's text. */
@FunctionalInterface
interface Kind {

  /** Any text, but no expression. */
  Kind LITERAL =
      (text, expressions) ->
          expressions.isExpression(text)
              ? List.of(Problem.at("", "workflow.gate.no-expression-here", text))
              : List.of();

  /** Text in which palette functions and variables may stand. */
  Kind VALUE = (text, expressions) -> expressions.value("", text);

  /** One palette step: <code>${name}</code>. */
  Kind STEP = (text, expressions) -> expressions.step("", text);

  /** Name of a process variable. */
  Kind VARIABLE =
      (text, expressions) ->
          expressions.isFreeName(text)
              ? List.of()
              : List.of(Problem.at("", "workflow.gate.variable-name", text));

  /** Name of a process variable, or an expression for its value. */
  Kind VARIABLE_OR_VALUE =
      (text, expressions) ->
          (expressions.isExpression(text) ? VALUE : VARIABLE).faults(text, expressions);

  Kind BOOLEAN = oneOf("true", "false");
  Kind NUMBER = matching("-?\\d{1,9}");
  Kind KEY = matching("[A-Za-z_][A-Za-z0-9_.-]{0,120}");
  Kind HISTORY_TIME = matching("P\\d{1,5}D|\\d{1,5}");
  Kind RETRIES = matching("R\\d{1,2}/PT?\\d{1,4}[SMHD]");

  /** Faults of that text here; their places are filled in by the caller. */
  List<Problem> faults(String text, ExpressionPolicy expressions);

  static Kind oneOf(String... allowed) {
    return allowed(List.of(allowed)::contains, String.join("、", allowed));
  }

  static Kind matching(String pattern) {
    return allowed(Pattern.compile(pattern).asMatchPredicate(), pattern);
  }

  private static Kind allowed(Predicate<String> test, String shown) {
    return (text, expressions) ->
        test.test(text) ? List.of() : List.of(Problem.at("", "workflow.gate.value", text, shown));
  }
}
