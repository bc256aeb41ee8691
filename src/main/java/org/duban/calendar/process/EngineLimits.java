package org.duban.calendar.process;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.duban.calendar.MovedLimit;
import org.duban.calendar.OpenLimit;
import org.duban.calendar.OpenLimits;
import org.duban.calendar.WorkCalendar;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Limits in the engine. */
@Component
class EngineLimits implements OpenLimits {

  private final TaskService tasks;
  private final ManagementService management;
  private final LimitRecount recount;

  EngineLimits(TaskService tasks, ManagementService management, LimitRecount recount) {
    this.tasks = tasks;
    this.management = management;
    this.recount = recount;
  }

  @Override
  public OpenLimit require(String taskId) {
    Task task = task(taskId);
    String assignee = Objects.toString(task.getAssignee(), "");
    return new OpenLimit(
        taskId,
        Objects.toString(task.getName(), ""),
        tasks.getVariable(taskId, "caseId") instanceof Number id ? id.longValue() : null,
        Objects.toString(tasks.getVariable(taskId, "unit"), ""),
        assignee.matches("\\d+") ? Long.valueOf(assignee) : null,
        wall(task.getDueDate()),
        recount.inWorkingDays(task));
  }

  @Override
  public void move(OpenLimit limit, LocalDateTime due) {
    LocalDateTime old = limit.due();
    for (Job timer : timers(limit.taskId())) {
      management.setJobDuedate(timer.getId(), moved(timer, old, due));
    }
    setDue(limit.taskId(), due);
  }

  @Override
  public void stop(OpenLimit limit) {
    for (Job timer : timers(limit.taskId())) {
      management.suspendJobById(timer.getId());
    }
    setDue(limit.taskId(), null);
  }

  @Override
  public void goOn(OpenLimit limit, LocalDateTime stoppedDue, LocalDateTime due) {
    for (Job timer : timers(limit.taskId())) {
      management.setJobDuedate(timer.getId(), moved(timer, stoppedDue, due));
      management.activateJobById(timer.getId());
    }
    setDue(limit.taskId(), due);
  }

  @Override
  public List<MovedLimit> recount(WorkCalendar calendar, LocalDate from, Set<String> except) {
    Date first = date(from.atStartOfDay());
    Set<String> keptExecutions = new HashSet<>();
    for (String id : except) {
      Task task = tasks.createTaskQuery().taskId(id).singleResult();
      if (task != null) {
        keptExecutions.add(task.getExecutionId());
      }
    }
    List<String> ids =
        tasks.createTaskQuery().dueAfter(first).list().stream()
            .map(Task::getId)
            .filter(id -> !except.contains(id))
            .toList();
    List<Job> timers =
        management.createJobQuery().timers().duedateHigherThan(first).list().stream()
            .filter(job -> !keptExecutions.contains(job.getExecutionId()))
            .toList();
    List<MovedLimit> moved = new ArrayList<>(recount.tasks(ids, calendar));
    moved.addAll(recount.timers(timers.stream().map(Job::getId).toList(), calendar));
    return moved;
  }

  private List<Job> timers(String taskId) {
    return management.createJobQuery().executionId(task(taskId).getExecutionId()).timers().list();
  }

  private static Date moved(Job timer, @Nullable LocalDateTime old, LocalDateTime due) {
    LocalDateTime was = wall(timer.getDuedate());
    if (old == null || was == null || was.equals(old)) {
      return date(due);
    }
    return date(was.plus(Duration.between(old, due)));
  }

  private void setDue(String taskId, @Nullable LocalDateTime due) {
    Task task = task(taskId);
    task.setDueDate(due == null ? null : date(due));
    tasks.saveTask(task);
  }

  private Task task(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    if (task == null) {
      throw DubanException.notFound("calendar.task.not-found");
    }
    return task;
  }

  private static @Nullable LocalDateTime wall(@Nullable Date date) {
    return date == null ? null : LocalDateTime.ofInstant(date.toInstant(), ProductClock.ZONE);
  }

  private static Date date(LocalDateTime wall) {
    return Date.from(wall.atZone(ProductClock.ZONE).toInstant());
  }
}
