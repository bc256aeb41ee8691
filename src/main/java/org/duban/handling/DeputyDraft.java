package org.duban.handling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deputy to be appointed.
 *
 * @param from first day; null: today
 * @param until last day
 * @param processKeys only cases of these; empty: of all
 * @param unit only cases of this unit and below; null: of all
 */
public record DeputyDraft(
    long deputyId,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> processKeys,
    @Nullable String unit,
    @Nullable String reason) {}
