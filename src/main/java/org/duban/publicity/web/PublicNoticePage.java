package org.duban.publicity.web;

import java.util.List;
import java.util.function.Function;
import org.duban.publicity.Notice;
import org.jspecify.annotations.Nullable;

record PublicNoticePage(List<PublicNoticeItem> items, @Nullable String next) {

  static PublicNoticePage of(List<Notice> notices, int page, Function<Notice, String> unitName) {
    return new PublicNoticePage(
        notices.stream().map(n -> PublicNoticeItem.of(n, unitName.apply(n))).toList(),
        notices.size() < page ? null : String.valueOf(notices.get(page - 1).id()));
  }
}
