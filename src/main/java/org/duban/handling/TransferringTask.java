package org.duban.handling;

import java.util.List;
import java.util.Map;
import org.duban.handling.persistence.TaskTransferMapper;
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

/** Gives a task to another for good (转办). Permission: whoever can handle it. */
@Service
public class TransferringTask implements TaskOperation {

  private final TasksAtHand tasks;
  private final Colleagues colleagues;
  private final EngineTasks engine;
  private final TaskTransferMapper transfers;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final CurrentActor current;
  private final Ids ids;
  private final ProductClock clock;

  TransferringTask(
      TasksAtHand tasks,
      Colleagues colleagues,
      EngineTasks engine,
      TaskTransferMapper transfers,
      OnceOnly once,
      HandlingRecord record,
      CurrentActor current,
      Ids ids,
      ProductClock clock) {
    this.tasks = tasks;
    this.colleagues = colleagues;
    this.engine = engine;
    this.transfers = transfers;
    this.once = once;
    this.record = record;
    this.current = current;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "transfer";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    return Offer.when(() -> tasks.requireHandling(task, actor));
  }

  /**
   * @param version of the task as the client saw it; null: whatever it is
   * @throws org.duban.platform.error.DubanException not found, if the task is not for the actor;
   *     forbidden, if he is excluded; conflict, if somebody else has it, it has changed or is
   *     delegated; invalid, if the person cannot get it ({@link Colleagues}) or there is no reason
   */
  @Transactional
  public PassedTask transfer(
      String taskId,
      long personId,
      @Nullable String reason,
      @Nullable String requestKey,
      @Nullable Integer version) {
    return once.once(
        requestKey,
        "transfer:" + taskId,
        PassedTask.class,
        () -> transfer(tasks.forHandling(taskId, version), personId, Reason.required(reason)));
  }

  private PassedTask transfer(TaskAtHand at, long personId, String reason) {
    Person to = colleagues.require(at, personId);
    Actor actor = current.require();
    OpenTask task = at.task();
    if (task.assignee() != null) {
      engine.unassign(task.taskId());
    }
    engine.routeTo(task.taskId(), "P:" + to.id());
    engine.assign(task.taskId(), to.id());
    transfers.insert(
        ids.next(), task.taskId(), task.caseId(), actor.personId(), to.id(), reason, clock.now());
    record.of(
        task,
        "task.transferred",
        "将“%s”转办给%s：%s".formatted(task.taskName(), to.name(), reason),
        Map.of("taskKey", task.taskKey(), "toPersonId", to.id()),
        String.join(",", at.holders()),
        "P:" + to.id());
    record.tell(
        List.of(to.id()),
        task.caseId(),
        "task.passed",
        "%s将%s转办给您：%s".formatted(actor.name(), HandlingRecord.named(task), reason));
    return new PassedTask(task.taskId(), to.id(), to.name());
  }
}
