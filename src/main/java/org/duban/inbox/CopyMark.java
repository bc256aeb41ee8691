package org.duban.inbox;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Why a case lies in the box of copies.
 *
 * @param kind {@code COPY}: he was told of it; {@code CONSULTATION}: he is asked something
 * @param note remark or question
 */
public record CopyMark(
    long copyId,
    String kind,
    String note,
    String fromName,
    @Nullable LocalDateTime readAt,
    @Nullable String answer) {}
