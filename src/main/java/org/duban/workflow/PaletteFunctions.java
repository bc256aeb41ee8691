package org.duban.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * A bean whose {@link PaletteFunction} methods may be called from expressions in BPMN and DMN, such
 * as {@code ${calendar.workingDays(3)}}. No other bean, method or property can be reached there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface PaletteFunctions {

  /** Bean name, as written in expressions. */
  @org.springframework.core.annotation.AliasFor(annotation = Component.class)
  String value();
}
