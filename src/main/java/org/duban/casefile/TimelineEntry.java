package org.duban.casefile;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What happened in a case.
 *
 * @param onBehalf for whom it was done, when one acts for another
 * @param deputyFor as whose standing deputy, when he acts as one
 */
public record TimelineEntry(
    LocalDateTime at,
    String who,
    @Nullable String onBehalf,
    String kind,
    String text,
    JsonNode data,
    @Nullable String deputyFor) {}
