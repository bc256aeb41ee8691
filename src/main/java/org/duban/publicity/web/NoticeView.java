package org.duban.publicity.web;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.publicity.Notice;
import org.duban.publicity.Objection;
import org.jspecify.annotations.Nullable;

/** A notice with its history, for officials. */
record NoticeView(
    NoticeItem notice,
    String text,
    String scope,
    NoticeOfficeBody office,
    @Nullable LocalDateTime publishedAt,
    @Nullable LocalDateTime endedAt,
    @Nullable String endedReason,
    @Nullable Long replacesId,
    List<NoticeObjection> objections) {

  static NoticeView of(Notice n, String unitName, List<Objection> objections) {
    return new NoticeView(
        NoticeItem.of(n, unitName),
        n.text().body(),
        n.text().scope(),
        NoticeOfficeBody.of(n.office()),
        n.publishedAt(),
        n.endedAt(),
        n.endedReason(),
        n.replacesId(),
        objections.stream().map(NoticeObjection::of).toList());
  }
}
