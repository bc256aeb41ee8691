package org.duban.workflow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.duban.platform.error.DubanException;
import org.junit.jupiter.api.Test;

class PlainFeelTest {

  private final FeelEngine feel = new PlainFeel().createInstance();

  /** Looks like data to FEEL, which would read its fields and methods. */
  public static class Bean {

    public String getSecret() {
      return "secret";
    }
  }

  @Test
  void shouldDecideOverPlainValues() {
    VariableContext variables =
        Variables.fromMap(Map.of("amount", 2000, "kinds", List.of("a", "b"))).asVariableContext();

    Object count = feel.evaluateSimpleExpression("count(kinds)", variables);

    assertThat(((Number) count).intValue()).isEqualTo(2);
    Object large = feel.evaluateSimpleExpression("amount > 1000", variables);
    assertThat(large).isEqualTo(true);
  }

  @Test
  void shouldNotSeeJavaObjects() {
    VariableContext variables =
        Variables.fromMap(Map.of("bean", (Object) new Bean())).asVariableContext();

    Object seen = null;
    try {
      seen = feel.evaluateSimpleExpression("bean.secret", variables);
    } catch (RuntimeException refused) {
      assertThat(refused).isNotNull();
    }

    assertThat(seen).isNull();
  }

  @Test
  void shouldHaveNoScriptEngine() {
    NoScripts scripts = new NoScripts();

    assertThatThrownBy(() -> scripts.getScriptEngine("javascript", true))
        .isInstanceOf(DubanException.class);
    assertThat(scripts.getScriptEngineManager().getEngineFactories()).isEmpty();
  }
}
