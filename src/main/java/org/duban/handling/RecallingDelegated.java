package org.duban.handling;

import java.util.List;
import java.util.Map;
import org.duban.handling.persistence.DelegationMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a delegated task back before it was answered. Permission: whoever delegated it, or {@code
 * supervise} over its unit.
 */
@Service
public class RecallingDelegated implements TaskOperation {

  private final TasksAtHand tasks;
  private final EngineTasks engine;
  private final DelegationMapper delegations;
  private final HandlingRecord record;
  private final CurrentActor current;
  private final Permissions permissions;
  private final ProductClock clock;

  RecallingDelegated(
      TasksAtHand tasks,
      EngineTasks engine,
      DelegationMapper delegations,
      HandlingRecord record,
      CurrentActor current,
      Permissions permissions,
      ProductClock clock) {
    this.tasks = tasks;
    this.engine = engine;
    this.delegations = delegations;
    this.record = record;
    this.current = current;
    this.permissions = permissions;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "delegation-recall";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    return task.task().owner() != null && may(task.task(), actor) ? Offer.yes() : Offer.hidden();
  }

  /**
   * Does nothing if it came back already.
   *
   * @throws DubanException forbidden, if the actor did not delegate it
   */
  @Transactional
  public void recall(String taskId) {
    Actor actor = current.require();
    OpenTask task = tasks.locked(taskId).task();
    if (task.owner() == null) {
      boolean was =
          delegations.of(taskId).stream().anyMatch(d -> d.fromPerson() == actor.personId());
      if (was || may(task, actor)) {
        return;
      }
      throw DubanException.forbidden("handling.delegation.not-yours");
    }
    if (!may(task, actor)) {
      throw DubanException.forbidden("handling.delegation.not-yours");
    }
    engine.takeBack(taskId);
    delegations.running(taskId).ifPresent(d -> delegations.recalled(d.id(), clock.now()));
    record.of(
        task,
        "task.delegation-recalled",
        "收回“%s”的委派".formatted(task.taskName()),
        Map.of("taskKey", task.taskKey()),
        "P:" + task.assignee(),
        "P:" + task.owner());
    if (task.assignee() != null) {
      record.tell(
          List.of(task.assignee()),
          task.caseId(),
          "task.passed",
          "%s收回了委派您的%s".formatted(actor.name(), HandlingRecord.named(task)));
    }
  }

  private boolean may(OpenTask task, Actor actor) {
    Long owner = task.owner();
    return (owner != null && owner == actor.personId())
        || (!task.unitCode().isEmpty() && permissions.allowed("supervise", task.unitCode()));
  }
}
