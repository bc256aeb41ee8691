package org.duban.escalation;

/** Where a contest stands. */
public enum ContestState {
  OPEN("复核中"),
  UPHELD("异议成立"),
  NOT_UPHELD("异议不成立");

  private final String text;

  ContestState(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
