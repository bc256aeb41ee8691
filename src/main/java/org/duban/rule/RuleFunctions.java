package org.duban.rule;

import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;

/** Rule figures in BPMN: {@code ${calendar.workingDays(rule.number('publicity.days'))}}. */
@PaletteFunctions("rule")
public class RuleFunctions {

  private final Rules rules;

  RuleFunctions(Rules rules) {
    this.rules = rules;
  }

  /** The whole number in force today. */
  @PaletteFunction
  public long number(String key) {
    return rules.number(key);
  }

  /** The text in force today. */
  @PaletteFunction
  public String text(String key) {
    return rules.value(key).asString();
  }
}
