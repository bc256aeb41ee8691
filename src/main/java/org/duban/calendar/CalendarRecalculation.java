package org.duban.calendar;

import java.time.LocalDateTime;

/**
 * An import of holidays by which limits were counted anew.
 *
 * @param byPerson 0 for the system
 * @param tasks limits of tasks that moved
 * @param timers timers that moved
 * @param cases limits of whole cases that moved
 */
public record CalendarRecalculation(
    long id,
    int year,
    String source,
    LocalDateTime at,
    long byPerson,
    String byName,
    int tasks,
    int timers,
    int cases) {}
