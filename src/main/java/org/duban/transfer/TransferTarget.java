package org.duban.transfer;

/** To whom a case goes that is not ours to end (rules.md, scope). */
public enum TransferTarget {
  DISCIPLINE("纪委监委"),
  POLICE("公安机关"),
  JUDICIARY("司法机关"),
  COMMITTEE("县（市）委");

  private final String title;

  TransferTarget(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
