package org.duban.handling;

/** Why tokens of a case were moved. */
enum MoveKind {
  SEND_BACK("sent-back", "退回到“%s”"),
  WITHDRAWAL("withdrawn-step", "撤回，重新办理“%s”"),
  JUMP("jumped", "跳转到“%s”"),
  TERMINATION("terminated-by", "终止");

  private final String key;
  private final String words;

  MoveKind(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** Of the audit entry. */
  String audited() {
    return "case." + key;
  }

  /** As the timeline says it. */
  String said(String step) {
    return words.formatted(step);
  }
}
