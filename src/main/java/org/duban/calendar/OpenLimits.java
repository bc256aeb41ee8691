package org.duban.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.duban.platform.error.DubanException;

/**
 * Limits of open tasks where they live, in the engine: the task's due date and the timers on its
 * edge, which move together. Lists of tasks follow in the same transaction.
 */
public interface OpenLimits {

  /**
   * @throws DubanException not found, if there is no such open task
   */
  OpenLimit require(String taskId);

  /** Moves the limit; a timer that ran out with it still does, others move by as much. */
  void move(OpenLimit limit, LocalDateTime due);

  /** Takes the due date away and holds the timers. */
  void stop(OpenLimit limit);

  /**
   * Gives a stopped limit its new due date and lets its timers run on.
   *
   * @param stoppedDue what it was before
   */
  void goOn(OpenLimit limit, LocalDateTime stoppedDue, LocalDateTime due);

  /**
   * Counts every open limit that reaches {@code from} anew, each from the day it began.
   *
   * @param except tasks whose limit was set by an approval
   * @return tasks and timers that moved
   */
  List<MovedLimit> recount(WorkCalendar calendar, LocalDate from, Set<String> except);
}
