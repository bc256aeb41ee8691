package org.duban.escalation;

/** Where a finding stands. */
public enum FindingState {
  RAISED("待核实"),
  CONFIRMED("已确认"),
  NOT_CONFIRMED("不予确认"),
  /** Confirmed, but of a fact that another finding stands for already. */
  MERGED("并入同一事实");

  private final String text;

  FindingState(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
