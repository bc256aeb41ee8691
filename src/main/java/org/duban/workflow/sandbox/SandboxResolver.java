package org.duban.workflow.sandbox;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.duban.workflow.ExpressionScope;
import org.jspecify.annotations.Nullable;

/**
 * The only resolver of expressions: palette functions, palette steps by their bare names, and
 * process variables with plain values. There are no properties, no methods of values, no classes,
 * no other beans, and nothing can be assigned.
 */
class SandboxResolver extends ELResolver {

  /** Stands for a functions bean, so that the bean itself never becomes a value. */
  private record Functions(String bean) {}

  private final Palette palette;

  SandboxResolver(Palette palette) {
    this.palette = palette;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base != null || !(property instanceof String name) || Palette.RESERVED.contains(name)) {
      return null;
    }
    if (palette.functionBeans().contains(name)) {
      context.setPropertyResolved(true);
      return new Functions(name);
    }
    if (palette.steps().contains(name)) {
      context.setPropertyResolved(true);
      return palette.bean(name);
    }
    return variable(context, name);
  }

  private static @Nullable Object variable(ELContext context, String name) {
    Object value = null;
    if (context.getContext(VariableScope.class) instanceof VariableScope scope) {
      if (!scope.hasVariable(name)) {
        return null;
      }
      value = scope.getVariable(name);
    } else if (context.getContext(VariableContext.class) instanceof VariableContext variables) {
      TypedValue typed = variables.resolve(name);
      if (typed == null) {
        return null;
      }
      value = typed.getValue();
    } else {
      return null;
    }
    if (!PlainValues.isPlain(value)) {
      throw new ELException("variable " + name + " is no plain value");
    }
    context.setPropertyResolved(true);
    return value;
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object method,
      Class<?> @Nullable [] types,
      @Nullable Object @Nullable [] arguments) {
    @Nullable Object[] given = arguments == null ? new Object[0] : arguments;
    if (!(base instanceof Functions functions)) {
      throw new MethodNotFoundException("only palette functions can be called, not " + method);
    }
    Method function =
        palette
            .function(functions.bean(), String.valueOf(method), given.length)
            .orElseThrow(
                () ->
                    new MethodNotFoundException(
                        "no palette function " + functions.bean() + '.' + method));
    @Nullable Object[] coerced = coerce(context, function, given);
    Object bean = palette.bean(functions.bean());
    VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
    context.setPropertyResolved(true);
    return ExpressionScope.within(scope, () -> call(function, bean, coerced));
  }

  private static @Nullable Object call(Method function, Object bean, @Nullable Object[] arguments) {
    try {
      return function.invoke(bean, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  private static @Nullable Object[] coerce(
      ELContext context, Method function, @Nullable Object[] given) {
    ExpressionFactory factory = (ExpressionFactory) context.getContext(ExpressionFactory.class);
    Class<?>[] types = function.getParameterTypes();
    @Nullable Object[] coerced = new Object[given.length];
    for (int i = 0; i < given.length; i++) {
      boolean keepNull = given[i] == null && !types[i].isPrimitive();
      coerced[i] =
          keepNull || types[i] == Object.class || types[i].isInstance(given[i])
              ? given[i]
              : factory.coerceToType(given[i], types[i]);
    }
    return coerced;
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    throw new ELException("expressions assign nothing");
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(
      ELContext context, @Nullable Object base) {
    return Collections.emptyIterator();
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return Object.class;
  }
}
