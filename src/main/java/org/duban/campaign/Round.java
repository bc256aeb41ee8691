package org.duban.campaign;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The round of one village or unit (P1.7–P1.10).
 *
 * @param townshipCode stratum of the draw
 * @param listedAt when its problem list was received
 */
public record Round(
    long id,
    long campaignId,
    String unitCode,
    String townshipCode,
    @Nullable Long caseId,
    RoundState state,
    @Nullable LocalDateTime collectedAt,
    @Nullable LocalDateTime listedAt) {}
