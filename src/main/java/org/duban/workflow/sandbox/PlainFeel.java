package org.duban.workflow.sandbox;

import java.util.Set;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** FEEL over plain values only: no fields and methods of Java objects. */
class PlainFeel implements FeelEngineFactory {

  @Override
  public FeelEngine createInstance() {
    FeelEngine engine = new ScalaFeelEngineFactory().createInstance();
    return new FeelEngine() {
      @Override
      public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return engine.evaluateSimpleExpression(expression, new Plain(variables));
      }

      @Override
      public boolean evaluateSimpleUnaryTests(
          String expression, String inputVariable, VariableContext variables) {
        return engine.evaluateSimpleUnaryTests(expression, inputVariable, new Plain(variables));
      }
    };
  }

  /** Hides what is not plain, as if it were not there. */
  private record Plain(VariableContext all) implements VariableContext {

    @Override
    public @Nullable TypedValue resolve(String name) {
      TypedValue value = all.resolve(name);
      return value == null || !PlainValues.isPlain(value.getValue()) ? null : value;
    }

    @Override
    public boolean containsVariable(String name) {
      return all.containsVariable(name) && resolve(name) != null;
    }

    @Override
    public Set<String> keySet() {
      return all.keySet();
    }
  }
}
