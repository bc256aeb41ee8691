package org.duban.limitchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.audit.Audit;
import org.duban.calendar.DeadlineChange.Kind;
import org.duban.calendar.OpenLimit;
import org.duban.calendar.OpenLimits;
import org.duban.calendar.PausingDeadline;
import org.duban.casefile.CaseFile;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.limitchange.persistence.LimitRequestMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for more time on a task, for a stop of its limit, or to set it going again. Whoever may
 * handle the task may ask; somebody above decides by a task of his own (X.7: only with an approval
 * on record). The limit runs on until then.
 */
@Service
public class AskingLimitChange {

  /** Key of the process in which it is decided, and kind of the link to its case. */
  public static final String PROCESS = "limit-change";

  private static final int LONGEST_REASON = 500;

  private final TasksAtHand tasks;
  private final OpenLimits limits;
  private final PausingDeadline pausing;
  private final LimitApprovers approvers;
  private final LimitRequestMapper rows;
  private final OpeningLinkedCase opening;
  private final CurrentActor current;
  private final ProductClock clock;
  private final Audit audit;

  AskingLimitChange(
      TasksAtHand tasks,
      OpenLimits limits,
      PausingDeadline pausing,
      LimitApprovers approvers,
      LimitRequestMapper rows,
      OpeningLinkedCase opening,
      CurrentActor current,
      ProductClock clock,
      Audit audit) {
    this.tasks = tasks;
    this.limits = limits;
    this.pausing = pausing;
    this.approvers = approvers;
    this.rows = rows;
    this.opening = opening;
    this.current = current;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param until new last day, for more time only
   * @param requestKey the same key gives the same request
   * @throws DubanException not found or forbidden, if the task is not the actor's; invalid, without
   *     reason or key or with a day that is not later; conflict, if there is no limit, it is
   *     stopped or not, or something was asked already
   */
  @Transactional
  public LimitRequest ask(
      String taskId, Kind kind, @Nullable LocalDate until, String reason, String requestKey) {
    Actor actor = current.require();
    if (requestKey.isBlank() || requestKey.length() > 64) {
      throw DubanException.invalid("limit-change.request-key");
    }
    Optional<LimitRequest> before = rows.byRequest(actor.personId(), requestKey);
    if (before.isPresent()) {
      return repeated(before.get(), taskId);
    }
    OpenTask task = tasks.forHandling(taskId, null).task();
    // a retry may have waited for the lock
    before = rows.byRequest(actor.personId(), requestKey);
    if (before.isPresent()) {
      return repeated(before.get(), taskId);
    }
    check(task, kind, until, reason);
    CaseFile opened =
        opening.open(
            task.caseId(),
            PROCESS,
            PROCESS,
            title(kind, task),
            task.unitCode(),
            actor.personId(),
            task.campaignId(),
            Map.of("approver", approvers.choose(task.unitCode(), actor.personId())));
    LimitRequest request =
        new LimitRequest(
            opened.id(),
            taskId,
            task.taskName(),
            task.caseId(),
            kind,
            kind == Kind.EXTEND ? until : null,
            reason.strip(),
            actor.personId(),
            clock.now().truncatedTo(ChronoUnit.MILLIS),
            "ASKED",
            null,
            null,
            null);
    rows.insert(request, requestKey);
    audit.record("deadline.asked", "task", taskId, null, kind.name(), Audit.OK);
    return request;
  }

  /**
   * What was asked about the task, oldest first.
   *
   * @throws DubanException not found, if the task is not for the actor
   */
  @Transactional(readOnly = true)
  public List<LimitRequest> ofTask(String taskId) {
    tasks.visible(taskId);
    return rows.ofTask(taskId);
  }

  /** Whether the actor may ask now. */
  @Transactional(readOnly = true)
  public boolean mayAsk(String taskId) {
    TaskAtHand task = tasks.visible(taskId);
    try {
      tasks.requireHandling(task, current.require());
    } catch (DubanException e) {
      return false;
    }
    boolean limited = limits.require(taskId).due() != null || pausing.isPaused(taskId);
    return limited
        && !task.task().processKey().equals(PROCESS)
        && task.task().caseId() != 0
        && rows.open(taskId).isEmpty();
  }

  private void check(OpenTask task, Kind kind, @Nullable LocalDate until, String reason) {
    if (task.processKey().equals(PROCESS) || task.caseId() == 0) {
      throw DubanException.conflict("limit-change.not-here");
    }
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw DubanException.invalid("calendar.reason", LONGEST_REASON);
    }
    if (rows.open(task.taskId()).isPresent()) {
      throw DubanException.conflict("limit-change.asked");
    }
    OpenLimit limit = limits.require(task.taskId());
    boolean paused = pausing.isPaused(task.taskId());
    if (kind == Kind.RESUME) {
      if (!paused) {
        throw DubanException.conflict("calendar.not-paused");
      }
      return;
    }
    LocalDateTime due = limit.due();
    if (due == null) {
      throw DubanException.conflict(paused ? "calendar.paused" : "calendar.no-limit");
    }
    if (kind == Kind.PAUSE && due.isBefore(clock.now())) {
      throw DubanException.conflict("calendar.overdue");
    }
    if (kind == Kind.EXTEND
        && (until == null || !until.isAfter(due.toLocalDate()) || until.isBefore(clock.today()))) {
      throw DubanException.invalid("calendar.extension.early", due.toLocalDate().toString());
    }
  }

  private static LimitRequest repeated(LimitRequest before, String taskId) {
    if (!before.taskId().equals(taskId)) {
      throw DubanException.conflict("inbox.request-key-used");
    }
    return before;
  }

  private static String title(Kind kind, OpenTask task) {
    String what =
        switch (kind) {
          case EXTEND -> "申请延期";
          case PAUSE -> "申请中止时限";
          case RESUME -> "申请恢复时限";
        };
    String title = what + "：" + task.taskName() + "（" + task.caseNo() + "）";
    return title.length() > 300 ? title.substring(0, 300) : title;
  }
}
