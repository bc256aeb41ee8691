package org.duban.handling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.duban.calendar.WorkCalendar;
import org.duban.handling.persistence.UrgeMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TaskPriorities;
import org.duban.inbox.TasksAtHand;
import org.duban.notification.Notifications;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urges those who have a task (催办), which makes it urgent. Permission: whoever opened the case, or
 * {@code supervise} over its unit; each once a working day, and not for what is his own to do.
 */
@Service
public class UrgingTask implements TaskOperation {

  private final TasksAtHand tasks;
  private final TaskPriorities priorities;
  private final UrgeMapper urges;
  private final WorkCalendar calendar;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final Notifications notifications;
  private final CurrentActor current;
  private final Permissions permissions;
  private final Ids ids;
  private final ProductClock clock;

  UrgingTask(
      TasksAtHand tasks,
      TaskPriorities priorities,
      UrgeMapper urges,
      WorkCalendar calendar,
      OnceOnly once,
      HandlingRecord record,
      Notifications notifications,
      CurrentActor current,
      Permissions permissions,
      Ids ids,
      ProductClock clock) {
    this.tasks = tasks;
    this.priorities = priorities;
    this.urges = urges;
    this.calendar = calendar;
    this.once = once;
    this.record = record;
    this.notifications = notifications;
    this.current = current;
    this.permissions = permissions;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "urge";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    if (!may(task.task(), actor)) {
      return Offer.hidden();
    }
    return Offer.when(
        () -> {
          requireOthers(task, actor);
          if (urges.urged(task.task().taskId(), actor.personId(), day())) {
            throw DubanException.conflict("handling.urge.today");
          }
        });
  }

  /**
   * @param text what is said to them; may be null
   * @throws DubanException not found, if the task is not for the actor; forbidden, if he may not
   *     urge; conflict, if he has urged today
   */
  @Transactional
  public Urged urge(String taskId, @Nullable String text, @Nullable String requestKey) {
    return once.once(
        requestKey, "urge:" + taskId, Urged.class, () -> urge(taskId, Reason.optional(text)));
  }

  private Urged urge(String taskId, String text) {
    Actor actor = current.require();
    tasks.visible(taskId);
    TaskAtHand at = tasks.locked(taskId);
    OpenTask task = at.task();
    if (!may(task, actor)) {
      throw DubanException.forbidden("handling.urge.not-yours");
    }
    requireOthers(at, actor);
    LocalDateTime now = clock.now();
    if (urges.insert(ids.next(), taskId, actor.personId(), day(), task.caseId(), text, now) == 0) {
      throw DubanException.conflict("handling.urge.today");
    }
    priorities.raise(taskId);
    Set<Long> told = told(at);
    record.of(
        task,
        "task.urged",
        "催办“%s”%s".formatted(task.taskName(), text.isEmpty() ? "" : "：" + text),
        Map.of("taskKey", task.taskKey(), "told", told.size()),
        null,
        null);
    record.tell(
        told,
        task.caseId(),
        "task.urged",
        "%s催办%s%s"
            .formatted(actor.name(), HandlingRecord.named(task), text.isEmpty() ? "" : "：" + text));
    return new Urged(told.size(), now);
  }

  /** Whoever has it now, with whoever gets it back; nobody who is kept out. */
  private Set<Long> told(TaskAtHand at) {
    OpenTask task = at.task();
    Set<Long> persons = new LinkedHashSet<>();
    if (task.assignee() == null) {
      persons.addAll(notifications.people(at.holders()));
    } else {
      persons.add(task.assignee());
    }
    if (task.owner() != null) {
      persons.add(task.owner());
    }
    persons.removeIf(at::excludes);
    return persons;
  }

  private boolean may(OpenTask task, Actor actor) {
    return actor.personId() != 0
        && task.caseId() != 0
        && (permissions.allowed("supervise", task.unitCode())
            || urges.opened(task.caseId(), actor.personId()));
  }

  private void requireOthers(TaskAtHand at, Actor actor) {
    if (told(at).equals(Set.of(actor.personId()))) {
      throw DubanException.conflict("handling.urge.own");
    }
  }

  private LocalDate day() {
    LocalDate today = clock.today();
    return calendar.isWorkingDay(today) ? today : calendar.plusWorkingDays(today, 1);
  }
}
