package org.duban.inbox;

import java.time.LocalDate;
import org.duban.casefile.Light;
import org.jspecify.annotations.Nullable;

/**
 * What of a box is wanted; null means any.
 *
 * @param q part of title, case number, task name, unit or person
 * @param unit a unit with everything below it
 */
public record InboxFilter(
    @Nullable String q,
    @Nullable String process,
    @Nullable String unit,
    @Nullable Long campaign,
    @Nullable Light light,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo) {}
