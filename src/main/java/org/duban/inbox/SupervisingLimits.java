package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.calendar.LightLimits;
import org.duban.calendar.PausingDeadline;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Light;
import org.duban.identity.Permissions;
import org.duban.inbox.persistence.InboxReads;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Shows the limits of a case's open tasks to those who may move them. Permission: {@code supervise}
 * at the case's unit.
 */
@Service
public class SupervisingLimits {

  /**
   * The limit of an open task.
   *
   * @param due null when there is none, or it is stopped
   * @param workingDaysLeft negative when overdue; null without a limit
   */
  public record SupervisedLimit(
      String taskId,
      String taskName,
      @Nullable LocalDateTime due,
      boolean paused,
      Light light,
      @Nullable Integer workingDaysLeft) {}

  private final Cases cases;
  private final InboxReads reads;
  private final PausingDeadline pausing;
  private final Permissions permissions;
  private final Lights lights;

  SupervisingLimits(
      Cases cases,
      InboxReads reads,
      PausingDeadline pausing,
      @Lazy Permissions permissions,
      Lights lights) {
    this.lights = lights;
    this.cases = cases;
    this.reads = reads;
    this.pausing = pausing;
    this.permissions = permissions;
  }

  /**
   * @throws DubanException not found; forbidden
   */
  public List<SupervisedLimit> ofCase(long caseId) {
    CaseFile found = cases.require(caseId);
    permissions.require("supervise", found.unitCode());
    LightLimits today = lights.now();
    return reads.ofCase(caseId).stream().map(t -> limit(t, today)).toList();
  }

  private SupervisedLimit limit(OpenTask t, LightLimits today) {
    boolean limited = t.due().isBefore(OpenTask.NO_DUE);
    return new SupervisedLimit(
        t.taskId(),
        t.taskName(),
        limited ? t.due() : null,
        pausing.isPaused(t.taskId()),
        Lights.of(today, t.due()),
        limited ? lights.workingDaysLeft(t.due().toLocalDate()) : null);
  }
}
