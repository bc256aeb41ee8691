package org.duban.publicity;

/** Who takes objections, and how to reach them: an office, never a person's own phone. */
public record NoticeOffice(String receivingUnit, String phone, String mailbox, String address) {

  static final NoticeOffice UNKNOWN = new NoticeOffice("", "", "", "");

  boolean complete() {
    return !receivingUnit.isBlank() && !phone.isBlank() && !mailbox.isBlank() && !address.isBlank();
  }
}
