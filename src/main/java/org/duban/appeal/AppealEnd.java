package org.duban.appeal;

/** What an appeal came to. */
public enum AppealEnd {
  UPHELD("维持原决定"),
  CHANGED("减轻处理"),
  REVOKED("撤销原决定"),
  REJECTED("不予受理"),
  WITHDRAWN("已撤回");

  private final String title;

  AppealEnd(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Whether the decision itself was judged. */
  public boolean judged() {
    return this == UPHELD || this == CHANGED || this == REVOKED;
  }
}
