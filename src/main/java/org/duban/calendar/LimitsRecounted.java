package org.duban.calendar;

import java.util.List;

/** Limits were counted anew; announced in the transaction of the import. */
public record LimitsRecounted(CalendarRecalculation recalculation, List<MovedLimit> limits) {}
