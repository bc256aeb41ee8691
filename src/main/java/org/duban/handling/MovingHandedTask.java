package org.duban.handling;

import java.util.Map;
import java.util.Objects;
import org.duban.handling.persistence.DelegationMapper;
import org.duban.handling.persistence.TaskTransferMapper;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.organisation.Person;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Moves one task of a hand-over, whatever part the person has in it. */
@Component
class MovingHandedTask {

  private final TasksAtHand tasks;
  private final EngineTasks engine;
  private final TaskTransferMapper transfers;
  private final DelegationMapper delegations;
  private final HandlingRecord record;
  private final MessageSource messages;
  private final Ids ids;
  private final ProductClock clock;

  MovingHandedTask(
      TasksAtHand tasks,
      EngineTasks engine,
      TaskTransferMapper transfers,
      DelegationMapper delegations,
      HandlingRecord record,
      MessageSource messages,
      Ids ids,
      ProductClock clock) {
    this.tasks = tasks;
    this.engine = engine;
    this.transfers = transfers;
    this.delegations = delegations;
    this.record = record;
    this.messages = messages;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @return why it stays; null, if it moved
   */
  @Nullable String move(String taskId, Person from, Person to, String reason) {
    TaskAtHand at;
    try {
      at = tasks.lockedBetweenTurns(taskId);
    } catch (DubanException refused) {
      return text(refused);
    }
    OpenTask task = at.task();
    if (at.excludes(to.id())) {
      return text(DubanException.invalid("handling.person.excluded", to.name()));
    }
    if (task.owner() != null && task.owner() != from.id()) {
      answer(task, to, reason);
    } else if (task.owner() != null) {
      own(task, to);
    } else if (task.assignee() == null || task.assignee() == from.id()) {
      give(task, from, to, reason);
    } else {
      return text(DubanException.conflict("inbox.changed"));
    }
    record.of(
        task,
        "task.handed-over",
        "“%s”由%s移交给%s：%s".formatted(task.taskName(), from.name(), to.name(), reason),
        Map.of("taskKey", task.taskKey(), "toPersonId", to.id()),
        "P:" + from.id(),
        "P:" + to.id());
    return null;
  }

  private void give(OpenTask task, Person from, Person to, String reason) {
    if (task.assignee() != null) {
      engine.unassign(task.taskId());
    }
    engine.routeTo(task.taskId(), "P:" + to.id());
    engine.assign(task.taskId(), to.id());
    transfers.insert(
        ids.next(), task.taskId(), task.caseId(), from.id(), to.id(), reason, clock.now());
  }

  /** What he delegated comes back to the other; if that is who was asked, it is all his. */
  private void own(OpenTask task, Person to) {
    boolean asked = Objects.equals(task.assignee(), to.id());
    engine.routeTo(task.taskId(), "P:" + to.id());
    engine.changeOwner(task.taskId(), to.id());
    if (asked) {
      engine.takeBack(task.taskId());
      delegations.running(task.taskId()).ifPresent(d -> delegations.recalled(d.id(), clock.now()));
    }
  }

  /** What he was asked is asked of the other; if that is who asked, it comes back to him. */
  private void answer(OpenTask task, Person to, String reason) {
    long owner = Objects.requireNonNull(task.owner());
    delegations.running(task.taskId()).ifPresent(d -> delegations.recalled(d.id(), clock.now()));
    if (owner == to.id()) {
      engine.takeBack(task.taskId());
      return;
    }
    engine.assign(task.taskId(), to.id());
    delegations.insert(
        ids.next(), task.taskId(), task.caseId(), owner, to.id(), reason, clock.now());
  }

  private String text(DubanException e) {
    return messages.getMessage(e.code(), e.args().toArray(), LocaleContextHolder.getLocale());
  }
}
