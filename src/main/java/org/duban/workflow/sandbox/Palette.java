package org.duban.workflow.sandbox;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;
import org.duban.workflow.PaletteStep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/** The steps and functions that processes may name: what modules contribute, and nothing else. */
@Component
public class Palette {

  /** Words the engine gives a meaning of its own in expressions; no process may use them. */
  static final Set<String> RESERVED =
      Set.of(
          "execution",
          "task",
          "caseExecution",
          "externalTask",
          "authenticatedUserId",
          "variableContext",
          "system",
          "null");

  private final ApplicationContext context;
  private final Supplier<Set<String>> steps;
  private final Supplier<Map<String, Map<String, Method>>> functions;

  Palette(ApplicationContext context) {
    this.context = context;
    this.steps = SingletonSupplier.of(this::findSteps);
    this.functions = SingletonSupplier.of(this::findFunctions);
  }

  /** Names of the steps. */
  public Set<String> steps() {
    return steps.get();
  }

  /** Names of the beans whose annotated methods expressions may call. */
  public Set<String> functionBeans() {
    return functions.get().keySet();
  }

  /** Names of the functions of a bean; empty if it has none or is not in the palette. */
  public Set<String> functionsOf(String bean) {
    return functions.get().getOrDefault(bean, Map.of()).keySet().stream()
        .map(key -> key.substring(0, key.indexOf('/')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Class of a step's bean. */
  public Class<?> stepType(String step) {
    return ClassUtils.getUserClass(Objects.requireNonNull(context.getType(step, false), step));
  }

  /** The annotated method with that many parameters, if there is one. */
  Optional<Method> function(String bean, String name, int parameters) {
    return Optional.ofNullable(
        functions.get().getOrDefault(bean, Map.of()).get(name + '/' + parameters));
  }

  /**
   * Whether the name belongs to a bean of the framework or the engine, which no process may use.
   */
  boolean isForeignBean(String name) {
    if (!context.containsBean(name)) {
      return false;
    }
    Class<?> type = context.getType(name, false);
    return type == null || !type.getName().startsWith("org.duban.");
  }

  Object bean(String name) {
    return context.getBean(name);
  }

  private Set<String> findSteps() {
    return new TreeSet<>(Arrays.asList(context.getBeanNamesForAnnotation(PaletteStep.class)));
  }

  private Map<String, Map<String, Method>> findFunctions() {
    Map<String, Map<String, Method>> found = new LinkedHashMap<>();
    for (String bean : context.getBeanNamesForAnnotation(PaletteFunctions.class)) {
      found.put(bean, annotatedMethods(context.getType(bean, false)));
    }
    return found;
  }

  private static Map<String, Method> annotatedMethods(@Nullable Class<?> type) {
    Map<String, Method> methods = new LinkedHashMap<>();
    if (type != null) {
      for (Method method : ClassUtils.getUserClass(type).getMethods()) {
        if (method.isAnnotationPresent(PaletteFunction.class)) {
          methods.put(method.getName() + '/' + method.getParameterCount(), method);
        }
      }
    }
    return methods;
  }
}
