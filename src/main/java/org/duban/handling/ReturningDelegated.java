package org.duban.handling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.handling.persistence.DelegationMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a delegated task back with an opinion. Permission: whom it was delegated to. */
@Service
public class ReturningDelegated implements TaskOperation {

  private final TasksAtHand tasks;
  private final EngineTasks engine;
  private final DelegationMapper delegations;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final CurrentActor current;
  private final ProductClock clock;

  ReturningDelegated(
      TasksAtHand tasks,
      EngineTasks engine,
      DelegationMapper delegations,
      OnceOnly once,
      HandlingRecord record,
      CurrentActor current,
      ProductClock clock) {
    this.tasks = tasks;
    this.engine = engine;
    this.delegations = delegations;
    this.once = once;
    this.record = record;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "delegation-return";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    return has(task.task(), actor) ? Offer.yes() : Offer.hidden();
  }

  /**
   * @throws DubanException forbidden, if it was not delegated to the actor; conflict, if it was
   *     taken back meanwhile; invalid, if there is no opinion
   */
  @Transactional
  public PassedTask giveBack(String taskId, @Nullable String opinion, @Nullable String requestKey) {
    return once.once(
        requestKey,
        "delegation-return:" + taskId,
        PassedTask.class,
        () -> giveBack(tasks.locked(taskId).task(), Reason.required(opinion)));
  }

  private PassedTask giveBack(OpenTask task, String opinion) {
    Actor actor = current.require();
    if (!has(task, actor)) {
      boolean once =
          delegations.of(task.taskId()).stream().anyMatch(d -> d.toPerson() == actor.personId());
      throw once
          ? DubanException.conflict("handling.delegation.taken-back")
          : DubanException.forbidden("handling.delegation.not-yours");
    }
    long owner = Objects.requireNonNull(task.owner());
    engine.takeBack(task.taskId());
    delegations
        .running(task.taskId())
        .ifPresent(d -> delegations.returned(d.id(), opinion, clock.now()));
    record.of(
        task,
        "task.delegation-returned",
        "办理意见（“%s”，受委派）：%s".formatted(task.taskName(), opinion),
        Map.of("taskKey", task.taskKey(), "toPersonId", owner, "opinion", opinion),
        "P:" + actor.personId(),
        "P:" + owner);
    record.tell(
        List.of(owner),
        task.caseId(),
        "task.passed",
        "%s交回您委派的%s：%s".formatted(actor.name(), HandlingRecord.named(task), opinion));
    return new PassedTask(task.taskId(), owner, "");
  }

  private static boolean has(OpenTask task, Actor actor) {
    return task.owner() != null
        && task.assignee() != null
        && task.assignee() == actor.personId()
        && actor.personId() != 0;
  }
}
