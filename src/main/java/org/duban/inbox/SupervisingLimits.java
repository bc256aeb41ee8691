package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.calendar.PausingDeadline;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
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
   */
  public record SupervisedLimit(
      String taskId, String taskName, @Nullable LocalDateTime due, boolean paused) {}

  private final Cases cases;
  private final InboxReads reads;
  private final PausingDeadline pausing;
  private final Permissions permissions;

  SupervisingLimits(
      Cases cases, InboxReads reads, PausingDeadline pausing, @Lazy Permissions permissions) {
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
    return reads.ofCase(caseId).stream()
        .map(
            t ->
                new SupervisedLimit(
                    t.taskId(),
                    t.taskName(),
                    t.due().isBefore(OpenTask.NO_DUE) ? t.due() : null,
                    pausing.isPaused(t.taskId())))
        .toList();
  }
}
