package org.duban.transfer;

/** What came back. */
public enum TransferOutcome {
  /** Sanctions, or other consequences by the authority. */
  SANCTIONED("给予处分或处理"),
  /** The authority closed it without. */
  NONE("不予处分，已了结");

  private final String title;

  TransferOutcome(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
