package org.duban.campaign.web;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round: who is in, who is late, the draw, the lists and their signatures. */
record RoundDetail(
    RoundLine round,
    List<DeclarationLine> members,
    @Nullable DrawView draw,
    List<RoundListDetail> lists) {

  /** A problem list with its signatures and its lines. */
  record RoundListDetail(
      long id,
      int no,
      String state,
      String hash,
      int members,
      int problems,
      LocalDateTime compiledAt,
      @Nullable Long signedBy,
      @Nullable String signedByName,
      @Nullable LocalDateTime signedAt,
      @Nullable String decidedByName,
      @Nullable LocalDateTime decidedAt,
      @Nullable String reason,
      List<RoundListEntry> lines) {}

  /** One person's account inside a list. */
  record RoundListEntry(
      long declarationId,
      @Nullable String personName,
      String caseNo,
      String status,
      @Nullable String verification,
      boolean omitted,
      boolean drawn,
      int problems) {}
}
