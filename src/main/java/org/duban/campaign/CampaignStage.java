package org.duban.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One of the stages of a campaign (P4.1).
 *
 * @param endsOn its last day
 */
public record CampaignStage(
    int no,
    String name,
    LocalDate endsOn,
    @Nullable LocalDateTime openedAt,
    @Nullable LocalDateTime closedAt) {}
