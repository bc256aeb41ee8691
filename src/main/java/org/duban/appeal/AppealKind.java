package org.duban.appeal;

/** First the authority itself looks again, then the one above it. */
public enum AppealKind {
  RECHECK("复审"),
  REREVIEW("复核");

  private final String title;

  AppealKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
