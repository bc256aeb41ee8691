package org.duban.publicity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.publicity.NoticeOffice;

record NoticeOfficeBody(
    @NotBlank @Size(max = 100) String receivingUnit,
    @NotBlank @Size(max = 40) String phone,
    @NotBlank @Size(max = 100) String mailbox,
    @NotBlank @Size(max = 200) String address) {

  static NoticeOfficeBody of(NoticeOffice o) {
    return new NoticeOfficeBody(o.receivingUnit(), o.phone(), o.mailbox(), o.address());
  }

  NoticeOffice office() {
    return new NoticeOffice(receivingUnit, phone, mailbox, address);
  }
}
