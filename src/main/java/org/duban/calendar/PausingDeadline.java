package org.duban.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.duban.calendar.DeadlineChange.Kind;
import org.duban.calendar.persistence.DeadlineMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops a limit and sets it going again with the days that were left, with the approval on record.
 * Rule: statutory clock, X.7. Permission: {@code supervise} at the task's unit, and not for one's
 * own task.
 */
@Service
public class PausingDeadline {

  private static final LocalTime DAY_ENDS = LocalTime.of(23, 59, 59);

  private final OpenLimits limits;
  private final Approvals approvals;
  private final DeadlineMapper mapper;
  private final WorkCalendar calendar;
  private final ProductClock clock;

  PausingDeadline(
      OpenLimits limits,
      Approvals approvals,
      DeadlineMapper mapper,
      WorkCalendar calendar,
      ProductClock clock) {
    this.limits = limits;
    this.approvals = approvals;
    this.mapper = mapper;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @throws DubanException not found; forbidden; conflict, if there is no running limit or it has
   *     passed
   */
  @Transactional
  public DeadlineChange pause(String taskId, DeadlineApproval approval) {
    OpenLimit limit = limits.require(taskId);
    approvals.require(limit, approval);
    LocalDateTime due = limit.due();
    if (due == null) {
      throw DubanException.conflict(
          approvals.paused(taskId) ? "calendar.paused" : "calendar.no-limit");
    }
    if (due.isBefore(clock.now())) {
      throw DubanException.conflict("calendar.overdue");
    }
    int remaining = remaining(limit, due.toLocalDate());
    limits.stop(limit);
    return approvals.record(limit, Kind.PAUSE, due, null, remaining, approval);
  }

  /**
   * @throws DubanException not found; forbidden; conflict, if it is not stopped
   */
  @Transactional
  public DeadlineChange resume(String taskId, DeadlineApproval approval) {
    OpenLimit limit = limits.require(taskId);
    approvals.require(limit, approval);
    DeadlineChange pause = mapper.latest(taskId);
    if (pause == null || pause.kind() != Kind.PAUSE || pause.oldDue() == null) {
      throw DubanException.conflict("calendar.not-paused");
    }
    Integer left = pause.remaining();
    int remaining = left == null ? 0 : left;
    LocalDate day =
        limit.inWorkingDays()
            ? calendar.plusWorkingDays(clock.today(), remaining)
            : calendar.plusDays(clock.today(), remaining);
    LocalDateTime due = day.atTime(DAY_ENDS);
    limits.goOn(limit, pause.oldDue(), due);
    return approvals.record(limit, Kind.RESUME, null, due, null, approval);
  }

  /** Whether the limit of the open task is stopped now. */
  public boolean isPaused(String taskId) {
    return approvals.paused(taskId);
  }

  private int remaining(OpenLimit limit, LocalDate due) {
    return limit.inWorkingDays()
        ? calendar.workingDaysBetween(clock.today(), due)
        : (int) ChronoUnit.DAYS.between(clock.today(), due);
  }
}
