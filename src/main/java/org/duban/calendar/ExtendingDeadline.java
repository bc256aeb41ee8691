package org.duban.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.duban.calendar.DeadlineChange.Kind;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a task more time, with the approval on record: task, lists and timers move together. Rule:
 * statutory clock, X.7. Permission: {@code supervise} at the task's unit, and not for one's own
 * task.
 */
@Service
public class ExtendingDeadline {

  private static final LocalTime DAY_ENDS = LocalTime.of(23, 59, 59);

  private final OpenLimits limits;
  private final Approvals approvals;
  private final ProductClock clock;

  ExtendingDeadline(OpenLimits limits, Approvals approvals, ProductClock clock) {
    this.limits = limits;
    this.approvals = approvals;
    this.clock = clock;
  }

  /**
   * @param until the new last day
   * @throws DubanException not found; forbidden; invalid, if the day is not later than the limit
   *     and today; conflict, if there is no limit or it is stopped
   */
  @Transactional
  public DeadlineChange extend(String taskId, LocalDate until, DeadlineApproval approval) {
    OpenLimit limit = limits.require(taskId);
    approvals.require(limit, approval);
    LocalDateTime old = limit.due();
    if (old == null) {
      throw DubanException.conflict(
          approvals.paused(taskId) ? "calendar.paused" : "calendar.no-limit");
    }
    if (!until.isAfter(old.toLocalDate()) || until.isBefore(clock.today())) {
      throw DubanException.invalid("calendar.extension.early", old.toLocalDate().toString());
    }
    LocalDateTime due = until.atTime(DAY_ENDS);
    limits.move(limit, due);
    return approvals.record(limit, Kind.EXTEND, old, due, null, approval);
  }
}
