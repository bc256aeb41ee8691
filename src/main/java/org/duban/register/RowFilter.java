package org.duban.register;

import java.time.LocalDate;
import org.duban.calendar.DueLight;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a reader wants; null leaves a criterion out.
 *
 * @param unit code of a unit; its whole subtree is meant
 * @param from first day of opening
 * @param to last day of opening
 * @param q part of the number or of a text everyone may read
 */
public record RowFilter(
    @Nullable String unit,
    @Nullable Long campaign,
    @Nullable Long caseId,
    @Nullable String kind,
    @Nullable String status,
    @Nullable DueLight light,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String q) {}
