package org.duban.publicity.web;

import java.time.LocalDate;
import org.duban.publicity.Notice;
import org.duban.publicity.NoticeStatus;
import org.jspecify.annotations.Nullable;

record NoticeItem(
    long id,
    String number,
    long caseId,
    String kind,
    String title,
    String unitCode,
    String unitName,
    NoticeStatus status,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  static NoticeItem of(Notice n, String unitName) {
    return new NoticeItem(
        n.id(),
        n.number(),
        n.caseId(),
        n.kind(),
        n.text().title(),
        n.unitCode(),
        unitName,
        n.status(),
        n.from(),
        n.to());
  }
}
