package org.duban.calendar;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.duban.audit.Audit;
import org.duban.calendar.DeadlineChange.Kind;
import org.duban.calendar.persistence.DeadlineMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who may approve a change of a limit, and the record of it. */
@Component
class Approvals {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_NUMBER = 100;

  private final Permissions permissions;
  private final CurrentActor current;
  private final DeadlineMapper mapper;
  private final ApplicationEventPublisher events;
  private final Audit audit;
  private final Ids ids;
  private final ProductClock clock;

  Approvals(
      Permissions permissions,
      CurrentActor current,
      DeadlineMapper mapper,
      ApplicationEventPublisher events,
      Audit audit,
      Ids ids,
      ProductClock clock) {
    this.permissions = permissions;
    this.current = current;
    this.mapper = mapper;
    this.events = events;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws DubanException forbidden without {@code supervise} at the task's unit, or for one's own
   *     task; invalid without a reason
   */
  void require(OpenLimit limit, DeadlineApproval approval) {
    permissions.require("supervise", limit.unitCode());
    Actor actor = current.require();
    Long handler = limit.assignee();
    if (handler != null && actor.personId() != 0 && handler == actor.personId()) {
      throw DubanException.forbidden("calendar.own-task");
    }
    String reason = approval.reason();
    String number = approval.approvalNo();
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw DubanException.invalid("calendar.reason", LONGEST_REASON);
    }
    if (number != null && number.length() > LONGEST_NUMBER) {
      throw DubanException.invalid("calendar.approval-no", LONGEST_NUMBER);
    }
  }

  boolean paused(String taskId) {
    DeadlineChange last = mapper.latest(taskId);
    return last != null && last.kind() == Kind.PAUSE;
  }

  DeadlineChange record(
      OpenLimit limit,
      Kind kind,
      @Nullable LocalDateTime oldDue,
      @Nullable LocalDateTime newDue,
      @Nullable Integer remaining,
      DeadlineApproval approval) {
    DeadlineChange change =
        new DeadlineChange(
            ids.next(),
            limit.taskId(),
            limit.caseId(),
            limit.unitCode(),
            kind,
            oldDue,
            newDue,
            remaining,
            String.valueOf(approval.reason()).strip(),
            approval.approvalNo(),
            current.require().personId(),
            clock.now().truncatedTo(ChronoUnit.MILLIS));
    mapper.insert(change);
    audit.record(
        "deadline." + kind.name().toLowerCase(java.util.Locale.ROOT),
        "task",
        limit.taskId(),
        String.valueOf(oldDue),
        String.valueOf(newDue),
        Audit.OK);
    events.publishEvent(new DeadlineChanged(change, limit.taskName()));
    return change;
  }
}
