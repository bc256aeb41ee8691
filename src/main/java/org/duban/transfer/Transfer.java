package org.duban.transfer;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as it was drafted; what became of the sheet stands in the submissions of its case.
 *
 * @param causeCaseId the case that sent it out
 * @param kind a word of the causing chain, e.g. {@code escalation}
 * @param personId whom it is about; null: a unit
 */
public record Transfer(
    long caseId,
    @Nullable Long causeCaseId,
    TransferTarget target,
    String kind,
    @Nullable Long personId,
    String title,
    String facts,
    String evidence,
    @Nullable String defence,
    LocalDateTime draftedAt) {}
