package org.duban.publicity.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.publicity.Notice;
import org.jspecify.annotations.Nullable;

record PublicNoticeItem(
    String number,
    String title,
    String unitName,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDateTime publishedAt) {

  static PublicNoticeItem of(Notice n, String unitName) {
    return new PublicNoticeItem(
        n.number(), n.text().title(), unitName, n.from(), n.to(), n.publishedAt());
  }
}
