package org.duban.escalation;

/** How the check went about it (P5.8). */
public enum CheckWay {
  OPEN("明察"),
  UNANNOUNCED("暗访");

  private final String text;

  CheckWay(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
