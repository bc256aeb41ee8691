package org.duban.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as the page of its case shows it.
 *
 * @param number null: not issued, or unnumbered
 * @param receipts who signed for it or sent it back, oldest first
 * @param versions oldest first
 */
public record CaseDocument(
    long id,
    String key,
    String name,
    String kind,
    String title,
    DocumentState state,
    @Nullable String number,
    String issuer,
    int version,
    LocalDateTime madeAt,
    @Nullable LocalDateTime issuedAt,
    List<DocumentReceipt> receipts,
    List<DocumentVersion> versions) {

  /**
   * @param received false: sent back
   */
  public record DocumentReceipt(
      String receiver,
      boolean received,
      LocalDate on,
      @Nullable String number,
      @Nullable String note,
      @Nullable String recordedBy,
      LocalDateTime at) {}

  /**
   * @param by null: the process itself
   */
  public record DocumentVersion(
      int version, boolean issued, LocalDateTime at, @Nullable String by) {}
}
