package org.duban.workflow.sandbox;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's expressions, with one resolver ({@link SandboxResolver}) and no functions. */
@Component
class SandboxExpressions extends JuelExpressionManager {

  private final Palette palette;

  SandboxExpressions(Palette palette) {
    this.palette = palette;
  }

  @Override
  protected ELResolver createElResolver() {
    return new SandboxResolver(palette);
  }

  @Override
  protected FunctionMapper createFunctionMapper() {
    return new FunctionMapper() {
      @Override
      public java.lang.reflect.@Nullable Method resolveFunction(String prefix, String localName) {
        return null;
      }
    };
  }

  @Override
  public Expression createExpression(String expression) {
    return new JuelExpression(createValueExpression(expression), this, expression) {
      @Override
      public Object getValue(VariableScope scope, BaseDelegateExecution contextExecution) {
        try {
          return super.getValue(scope, contextExecution);
        } catch (ProcessEngineException e) {
          throw causeForTheUser(e);
        }
      }
    };
  }

  /** What a palette function has to say to the user is not buried in an engine exception. */
  private static RuntimeException causeForTheUser(ProcessEngineException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof DubanException forUser) {
        return forUser;
      }
    }
    return e;
  }
}
