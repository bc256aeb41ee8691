package org.duban.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A wish to move the end of a stage, and what became of it. */
public record StageMove(
    long id,
    long campaignId,
    int stageNo,
    LocalDate oldDate,
    LocalDate newDate,
    String reason,
    String state,
    @Nullable Long caseId) {}
