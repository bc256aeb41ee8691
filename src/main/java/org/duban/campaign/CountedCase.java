package org.duban.campaign;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One of those that a figure counts.
 *
 * @param position where the next page begins
 * @param rowNumber number of the ledger row, for figures of a ledger
 */
public record CountedCase(
    long position,
    @Nullable Long caseId,
    @Nullable String caseNo,
    String title,
    @Nullable String processKey,
    String unitCode,
    String unitName,
    String status,
    @Nullable String rowNumber,
    @Nullable LocalDateTime openedAt,
    @Nullable LocalDateTime closedAt) {}
