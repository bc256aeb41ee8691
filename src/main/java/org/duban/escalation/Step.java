package org.duban.escalation;

/** What a strike leads to; which at what count is said by {@code escalation-step.dmn} (P5.7). */
public enum Step {
  BULLETIN("全市通报"),
  INTERVIEW("挂钩领导约谈"),
  INVESTIGATION("纪委调查");

  private final String text;

  Step(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
