package org.duban.casefile.attachment;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends.
 *
 * @param name file name, as the client has it
 * @param takenAt when, if the client knows
 * @param lat where, if the client knows
 * @param pairWith the picture of the same thing before, if this one shows it after
 */
public record Upload(
    long caseId,
    String taskId,
    String kind,
    @Nullable String name,
    byte[] bytes,
    @Nullable LocalDateTime takenAt,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lon,
    @Nullable Long pairWith) {

  public Upload(
      long caseId,
      String taskId,
      String kind,
      @Nullable String name,
      byte[] bytes,
      @Nullable LocalDateTime takenAt,
      @Nullable BigDecimal lat,
      @Nullable BigDecimal lon) {
    this(caseId, taskId, kind, name, bytes, takenAt, lat, lon, null);
  }
}
