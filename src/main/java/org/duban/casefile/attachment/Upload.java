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
 */
public record Upload(
    long caseId,
    String taskId,
    String kind,
    @Nullable String name,
    byte[] bytes,
    @Nullable LocalDateTime takenAt,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lon) {}
