package org.duban.calendar;

import java.util.List;

/**
 * A year as the State Council published it.
 *
 * @param source number of the notice
 */
public record CalendarYear(int year, String source, List<SpecialDay> days) {}
