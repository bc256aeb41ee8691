package org.duban.workflow;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * Where the expression stands that calls a palette function: the execution or task whose variables
 * it sees. Set while a {@link PaletteFunction} runs, so that functions need no argument for it.
 */
public final class ExpressionScope {

  private static final ThreadLocal<@Nullable VariableScope> CURRENT = new ThreadLocal<>();

  private ExpressionScope() {}

  /** The execution or task; empty in decisions and outside of expressions. */
  public static Optional<VariableScope> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Runs a function in a scope; the sandbox does, and tests of functions may. */
  public static <T extends @Nullable Object> T within(
      @Nullable VariableScope scope, Supplier<T> function) {
    VariableScope before = CURRENT.get();
    CURRENT.set(scope);
    try {
      return function.get();
    } finally {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    }
  }
}
