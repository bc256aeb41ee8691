package org.duban.casefile.attachment.persistence;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.duban.casefile.Attachment;
import org.jspecify.annotations.Nullable;

/** An attachment as stored. */
public record AttachmentRow(
    long id,
    long caseId,
    String taskId,
    String kind,
    String name,
    String contentType,
    long size,
    String sha256,
    @Nullable String thumbSha256,
    @Nullable LocalDateTime takenAt,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lon,
    long uploadedBy,
    LocalDateTime uploadedAt,
    boolean submitted) {

  public Attachment toAttachment() {
    return new Attachment(
        id,
        caseId,
        taskId,
        kind,
        name,
        contentType,
        size,
        thumbSha256 != null,
        takenAt,
        lat,
        lon,
        uploadedBy,
        uploadedAt,
        submitted);
  }
}
