package org.duban.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * A step that a process designer may put into a process: a {@code JavaDelegate} bean, named in BPMN
 * by {@code camunda:delegateExpression="${name}"}. Only beans that carry this can be named there.
 * Each has an element template of the same name under {@code
 * processes/.camunda/element-templates/}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface PaletteStep {

  /** Bean name, as written in BPMN. */
  @org.springframework.core.annotation.AliasFor(annotation = Component.class)
  String value();
}
