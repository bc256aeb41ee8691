package org.duban.campaign;

import org.jspecify.annotations.Nullable;

/** One person's account inside a problem list. */
public record RoundListLine(
    long declarationId,
    @Nullable Long personId,
    String caseNo,
    String status,
    @Nullable String verification,
    boolean omitted,
    boolean drawn,
    int problems) {

  static RoundListLine of(Declaration d) {
    return new RoundListLine(
        d.id(),
        d.personId(),
        String.valueOf(d.caseNo()),
        d.status().name(),
        d.verification(),
        d.omitted(),
        d.drawn(),
        d.problems());
  }
}
