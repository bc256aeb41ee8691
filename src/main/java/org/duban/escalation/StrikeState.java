package org.duban.escalation;

/** Whether a strike counts. */
public enum StrikeState {
  COUNTED("已计次"),
  /** Contested with success. */
  TAKEN_BACK("已撤销"),
  /** Of a fact that another strike counts. */
  MERGED("并入同一事实");

  private final String text;

  StrikeState(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
