package org.duban.casefile.attachment.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as pages list it.
 *
 * @param pairWith the picture of the same thing before
 * @param pair the same on both pictures of a pair: the id of the one before
 */
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
    @Nullable Long pairWith,
    @Nullable Long pair,
    String uploadedBy,
    LocalDateTime uploadedAt,
    boolean submitted) {}
