package org.duban.handling;

import java.util.List;
import java.util.Map;
import org.duban.handling.persistence.DelegationMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.organisation.Person;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has another answer a task (委派): he says his opinion and it comes back to whoever delegated it,
 * who completes it. Permission: whoever can handle it.
 */
@Service
public class DelegatingTask implements TaskOperation {

  private final TasksAtHand tasks;
  private final Colleagues colleagues;
  private final EngineTasks engine;
  private final DelegationMapper delegations;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final CurrentActor current;
  private final Ids ids;
  private final ProductClock clock;

  DelegatingTask(
      TasksAtHand tasks,
      Colleagues colleagues,
      EngineTasks engine,
      DelegationMapper delegations,
      OnceOnly once,
      HandlingRecord record,
      CurrentActor current,
      Ids ids,
      ProductClock clock) {
    this.tasks = tasks;
    this.colleagues = colleagues;
    this.engine = engine;
    this.delegations = delegations;
    this.once = once;
    this.record = record;
    this.current = current;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "delegate";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    return Offer.when(() -> tasks.requireHandling(task, actor));
  }

  /**
   * @param version of the task as the client saw it; null: whatever it is
   * @throws org.duban.platform.error.DubanException as {@link TransferringTask#transfer}
   */
  @Transactional
  public PassedTask delegate(
      String taskId,
      long personId,
      @Nullable String reason,
      @Nullable String requestKey,
      @Nullable Integer version) {
    return once.once(
        requestKey,
        "delegation:" + taskId,
        PassedTask.class,
        () -> delegate(tasks.forHandling(taskId, version), personId, Reason.required(reason)));
  }

  private PassedTask delegate(TaskAtHand at, long personId, String reason) {
    Person to = colleagues.require(at, personId);
    Actor actor = current.require();
    OpenTask task = at.task();
    if (task.assignee() == null) {
      engine.assign(task.taskId(), actor.personId());
    }
    engine.delegate(task.taskId(), to.id());
    delegations.insert(
        ids.next(), task.taskId(), task.caseId(), actor.personId(), to.id(), reason, clock.now());
    record.of(
        task,
        "task.delegated",
        "将“%s”委派%s办理：%s".formatted(task.taskName(), to.name(), reason),
        Map.of("taskKey", task.taskKey(), "toPersonId", to.id()),
        "P:" + actor.personId(),
        "P:" + to.id());
    record.tell(
        List.of(to.id()),
        task.caseId(),
        "task.passed",
        "%s委派您办理%s：%s".formatted(actor.name(), HandlingRecord.named(task), reason));
    return new PassedTask(task.taskId(), to.id(), to.name());
  }
}
