package org.duban.calendar;

import java.time.LocalDate;

/**
 * A day off or a make-up day.
 *
 * @param name of the holiday it belongs to
 */
public record SpecialDay(LocalDate date, DayKind kind, String name) {}
