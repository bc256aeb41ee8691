package org.duban.register;

import java.time.LocalDate;
import org.duban.calendar.DueLight;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

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
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
    @Nullable String q) {}
