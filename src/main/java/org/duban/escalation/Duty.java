package org.duban.escalation;

/**
 * What a person answers for after the third step (P5.9, P4.9); {@code field} of the split's form.
 */
public enum Duty {
  DIRECT("direct", "直接责任"),
  LEADING("leading", "领导责任"),
  SIGNED("signed", "违规审批签字"),
  MISSED("missed", "应当发现而未发现"),
  UNREPORTED("unreported", "发现后未报告、未移送");

  private final String field;
  private final String text;

  Duty(String field, String text) {
    this.field = field;
    this.text = text;
  }

  public String field() {
    return field;
  }

  public String text() {
    return text;
  }
}
