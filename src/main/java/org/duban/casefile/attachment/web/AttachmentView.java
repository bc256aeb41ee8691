package org.duban.casefile.attachment.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An attachment as pages list it. */
record AttachmentView(
    long id,
    String taskId,
    String kind,
    String kindName,
    String name,
    String contentType,
    long size,
    boolean thumb,
    @Nullable LocalDateTime takenAt,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lon,
    String uploadedBy,
    LocalDateTime uploadedAt,
    boolean submitted) {}
