package org.duban.casefile.attachment.persistence;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.duban.casefile.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as stored.
 *
 * @param sha256 of its bytes, to prove that they are the same
 */
public record AttachmentRow(
    long id,
    long caseId,
    String taskId,
    String kind,
    String name,
    String contentType,
    long size,
    String sha256,
    String blobKey,
    @Nullable String thumbKey,
    @Nullable LocalDateTime takenAt,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lon,
    @Nullable Long pairWith,
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
        thumbKey != null,
        takenAt,
        lat,
        lon,
        pairWith,
        uploadedBy,
        uploadedAt,
        submitted);
  }
}
