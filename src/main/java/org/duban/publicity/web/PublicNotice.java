package org.duban.publicity.web;

import java.time.LocalDate;
import org.duban.publicity.Notice;
import org.jspecify.annotations.Nullable;

/** A notice as anyone may read it (rules: Publicity, fields). */
record PublicNotice(
    String number,
    String title,
    String text,
    String scope,
    String unitName,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String receivingUnit,
    String phone,
    String mailbox,
    String address) {

  static PublicNotice of(Notice n, String unitName) {
    return new PublicNotice(
        n.number(),
        n.text().title(),
        n.text().body(),
        n.text().scope(),
        unitName,
        n.from(),
        n.to(),
        n.office().receivingUnit(),
        n.office().phone(),
        n.office().mailbox(),
        n.office().address());
  }
}
