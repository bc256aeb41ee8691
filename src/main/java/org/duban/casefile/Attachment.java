package org.duban.casefile;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A picture or paper of a case.
 *
 * @param taskId task at which it was attached
 * @param kind what it shows: {@code before}, {@code after}, {@code scan} …
 * @param contentType found in its bytes, whatever the client said
 * @param thumb whether there is a small picture of it
 * @param takenAt when it was taken, as the client or the picture said
 * @param pairWith the picture that shows the same thing before this one was taken
 * @param submitted whether it is part of a completed task
 */
public record Attachment(
    long id,
    long caseId,
    String taskId,
    String kind,
    String name,
    String contentType,
    long size,
    boolean thumb,
    @Nullable LocalDateTime takenAt,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lon,
    @Nullable Long pairWith,
    long uploadedBy,
    LocalDateTime uploadedAt,
    boolean submitted) {}
