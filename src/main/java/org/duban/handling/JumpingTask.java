package org.duban.handling;

import java.util.ArrayList;
import java.util.List;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.handling.MoveFrom.MoveTarget;
import org.duban.handling.MoveFrom.Way;
import org.duban.handling.Moving.Wish;
import org.duban.identity.Actor;
import org.duban.identity.Permissions;
import org.duban.inbox.OpenTask;
import org.duban.inbox.RedoneTasks;
import org.duban.inbox.TaskAtHand;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a case from an open task to another step, back or ahead (跳转). Permission: {@code supervise}
 * over the case's unit.
 */
@Service
public class JumpingTask implements TaskOperation {

  static final String SUPERVISE = "supervise";

  private final CaseAccess access;
  private final RedoneTasks tasks;
  private final EarlierSteps steps;
  private final CaseTokens tokens;
  private final Moving moving;
  private final ReturningStraight returning;
  private final OnceOnly once;
  private final Permissions permissions;

  JumpingTask(
      CaseAccess access,
      RedoneTasks tasks,
      EarlierSteps steps,
      CaseTokens tokens,
      Moving moving,
      ReturningStraight returning,
      OnceOnly once,
      Permissions permissions) {
    this.access = access;
    this.tasks = tasks;
    this.steps = steps;
    this.tokens = tokens;
    this.moving = moving;
    this.returning = returning;
    this.once = once;
    this.permissions = permissions;
  }

  @Override
  public String key() {
    return "jump";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    OpenTask at = task.task();
    return at.caseId() != 0 && permissions.allowed(SUPERVISE, at.unitCode())
        ? Offer.yes()
        : Offer.hidden();
  }

  /**
   * @throws DubanException not found, if the actor may not see the case; forbidden, if he does not
   *     supervise it
   */
  @Transactional(readOnly = true)
  public List<MoveFrom> moves(long caseId) {
    CaseFile file = supervised(caseId);
    return tasks.ofCase(caseId).stream().map(t -> from(file, t)).toList();
  }

  private MoveFrom from(CaseFile file, OpenTask task) {
    List<MoveTarget> targets = new ArrayList<>();
    if (returning.isRedone(task.taskId())) {
      return new MoveFrom(task.taskId(), task.taskKey(), task.taskName(), targets);
    }
    steps
        .behind(task)
        .forEach(e -> targets.add(new MoveTarget(e.done().taskKey(), e.plan().toName(), Way.BACK)));
    tokens.ahead(file, task).stream()
        .filter(p -> targets.stream().noneMatch(t -> t.activityId().equals(p.activityId())))
        .forEach(p -> targets.add(new MoveTarget(p.activityId(), p.name(), Way.FORWARD)));
    return new MoveFrom(task.taskId(), task.taskKey(), task.taskName(), targets);
  }

  /**
   * @throws DubanException as {@link #moves}; conflict, if the task is no longer open; invalid, if
   *     the step is none to which it can be moved
   */
  public UndoPreview preview(long caseId, String from, String to) {
    CaseFile file = supervised(caseId);
    Wish wish = new Wish(MoveKind.JUMP, null, open(caseId, from), "…");
    return moving.preview(file, wish, () -> plan(file, open(caseId, from), to));
  }

  /**
   * @param from id of an open task
   * @param to step, by its id in the process
   * @throws DubanException as {@link #preview}; conflict also, if something mandatory,
   *     irreversible, published or counted is in the way; invalid also, if there is no reason
   */
  @Transactional
  public MoveDone jump(
      long caseId, String from, String to, @Nullable String reason, @Nullable String requestKey) {
    CaseFile seen = supervised(caseId);
    return once.once(
        requestKey,
        "jump:" + caseId,
        MoveDone.class,
        () -> {
          String said = Reason.required(reason);
          tasks.lockCase(caseId);
          OpenTask task = open(caseId, from);
          Wish wish = new Wish(MoveKind.JUMP, null, task, said);
          return moving.make(seen, wish, plan(seen, task, to));
        });
  }

  private CaseFile supervised(long caseId) {
    CaseFile file = access.requireVisible(caseId);
    permissions.require(SUPERVISE, file.unitCode());
    return file;
  }

  private OpenTask open(long caseId, String taskId) {
    return tasks.ofCase(caseId).stream()
        .filter(t -> t.taskId().equals(taskId))
        .findFirst()
        .orElseThrow(() -> DubanException.conflict("handling.move.not-open"));
  }

  private MovePlan plan(CaseFile file, OpenTask task, String to) {
    if (returning.isRedone(task.taskId())) {
      throw DubanException.conflict("handling.move.redone");
    }
    return steps
        .behind(task, to)
        .or(() -> tokens.forward(file, task, to))
        .orElseThrow(() -> DubanException.invalid("handling.move.not-there", to));
  }
}
