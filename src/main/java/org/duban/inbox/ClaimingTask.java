package org.duban.inbox;

import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a task for oneself, and gives it back to all who hold it. */
@Service
public class ClaimingTask {

  private final TaskAccess access;
  private final EngineTasks engine;
  private final Timeline timeline;
  private final Audit audit;
  private final CurrentActor current;
  private final Permissions permissions;

  private final TaskTurns turns;

  ClaimingTask(
      TaskAccess access,
      EngineTasks engine,
      Timeline timeline,
      Audit audit,
      CurrentActor current,
      Permissions permissions,
      @Lazy TaskTurns turns) {
    this.turns = turns;
    this.access = access;
    this.engine = engine;
    this.timeline = timeline;
    this.audit = audit;
    this.current = current;
    this.permissions = permissions;
  }

  /**
   * Claims the task, a deputy for whom he acts; claiming one's own again changes nothing.
   *
   * @throws DubanException conflict, if somebody else has it; forbidden, if the actor is excluded;
   *     not found, if it is not for him
   */
  @Transactional
  public void claim(String taskId) {
    Actor actor = current.require();
    if (actor.personId() == 0) {
      throw DubanException.forbidden("inbox.not-yours");
    }
    Routing.Found found = access.forHandling(taskId, actor);
    OpenTask task = found.task().task();
    Long principal = access.principal(found, actor);
    if (turns.areOpen(taskId)) {
      throw DubanException.conflict("inbox.turn");
    }
    if (task.assignee() == null) {
      engine.assign(taskId, principal == null ? actor.personId() : principal);
      timeline.record(
          task.caseId(),
          "claimed",
          access.deputyNote(actor, principal) + "签收“" + task.taskName() + "”",
          principal == null ? Map.of() : Map.of("deputyForPersonId", principal));
      audit.record("task.claimed", "task", taskId, null, null, Audit.OK);
    }
  }

  /**
   * Gives the task back. Permission: whoever claimed it, or {@code supervise} over its unit.
   *
   * @throws DubanException forbidden, if somebody else has claimed it; conflict, if it is delegated
   */
  @Transactional
  public void release(String taskId) {
    Actor actor = current.require();
    OpenTask task = access.locked(taskId, actor).task().task();
    if (task.assignee() == null) {
      access.visible(taskId, actor);
      return;
    }
    if (task.owner() != null) {
      throw DubanException.conflict("inbox.delegated-release");
    }
    if (task.assignee() != actor.personId()) {
      permissions.require("supervise", task.unitCode());
    }
    engine.unassign(taskId);
    timeline.record(task.caseId(), "released", "退回待签收：“" + task.taskName() + "”", Map.of());
    audit.record("task.released", "task", taskId, null, null, Audit.OK);
  }
}
