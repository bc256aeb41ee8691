package org.duban.workflow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The second barrier: what the gate would refuse does not run either. */
class SandboxExpressionsTest {

  private static boolean ran;

  /** Functions as a module would contribute them. */
  @PaletteFunctions("sample")
  public static class Sample {

    @PaletteFunction
    public String join(@Nullable String a, long b) {
      return a + "-" + b;
    }

    public void run() {
      ran = true;
    }

    public String getSecret() {
      ran = true;
      return "secret";
    }
  }

  private final SandboxExpressions expressions =
      new SandboxExpressions(new Palette(new AnnotationConfigApplicationContext(Sample.class)));

  @Test
  void shouldCallPaletteFunctionsWithVariables() {
    assertThat(evaluate("${sample.join(unit, 3)}", Map.of("unit", "330781"))).isEqualTo("330781-3");
    assertThat(evaluate("${sample.join(null, '4')}", Map.of())).isEqualTo("null-4");
    assertThat(evaluate("${count > 2 and not done}", Map.of("count", 3, "done", false)))
        .isEqualTo(true);
    assertThat(evaluate("${empty signers}", Map.of("signers", List.of("a")))).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${sample.run()}",
        "${sample.secret}",
        "${sample.getSecret()}",
        "${sample['secret']}",
        "${sample.getClass()}",
        "${''.getClass()}",
        "${''.class}",
        "${unit.length()}",
        "${list.add('b')}",
        "${list[0]}",
        "${execution}",
        "${environment}",
        "${now()}",
        "${object}"
      })
  void shouldReachNothingElse(String expression) {
    assertThatThrownBy(
            () ->
                evaluate(
                    expression,
                    Map.of("unit", "1", "list", List.of("a"), "object", new Thread("idle"))))
        .isInstanceOf(ELException.class);
    assertThat(ran).isFalse();
  }

  @Test
  void shouldAssignNothing() {
    ELContext context = context(Map.of("unit", "1"));
    assertThatThrownBy(() -> expressions.createValueExpression("${unit}").setValue(context, "2"))
        .isInstanceOf(ELException.class);
  }

  private @Nullable Object evaluate(String expression, Map<String, Object> variables) {
    return expressions.createValueExpression(expression).getValue(context(variables));
  }

  private ELContext context(Map<String, Object> variables) {
    return expressions.createElContext(Variables.fromMap(variables).asVariableContext());
  }
}
