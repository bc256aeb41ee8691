package org.duban.calendar.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.duban.calendar.LimitBasis;
import org.duban.calendar.WorkCalendar;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Evaluates the expressions by which limits were set once more, as of the day each began. Chunks of
 * tasks share an engine command, so that each is one flush.
 */
@Component
class LimitRecount {

  private static final int CHUNK = 200;
  private static final String OURS = "calendar.";
  private static final Set<String> TIMERS =
      Set.of(TimerExecuteNestedActivityJobHandler.TYPE, TimerCatchIntermediateEventJobHandler.TYPE);

  private final ProcessEngineConfigurationImpl engine;
  private final ManagementService management;

  LimitRecount(ProcessEngineConfigurationImpl engine, ManagementService management) {
    this.engine = engine;
    this.management = management;
  }

  int tasks(List<String> ids, WorkCalendar calendar) {
    int moved = 0;
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<String> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      moved +=
          engine
              .getCommandExecutorTxRequired()
              .<Integer>execute(
                  context ->
                      (int) chunk.stream().filter(id -> recount(context, id, calendar)).count());
    }
    return moved;
  }

  int timers(List<Job> timers, WorkCalendar calendar) {
    int moved = 0;
    for (Job job : timers) {
      if (job instanceof TimerEntity timer
          && timer.getRepeat() == null
          && TIMERS.contains(timer.getJobHandlerType())) {
        LimitBasis.with(
            day(timer.getCreateTime()),
            calendar,
            () -> {
              management.recalculateJobDuedate(timer.getId(), true);
              return null;
            });
        moved++;
      }
    }
    return moved;
  }

  boolean inWorkingDays(Task task) {
    if (task.getProcessDefinitionId() == null) {
      return false;
    }
    ProcessDefinitionEntity definition =
        engine
            .getCommandExecutorTxRequired()
            .execute(
                context ->
                    engine
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(task.getProcessDefinitionId()));
    TaskDefinition found = definition.getTaskDefinitions().get(task.getTaskDefinitionKey());
    Expression due = found == null ? null : found.getDueDateExpression();
    return due != null && due.getExpressionText().contains(OURS + "workingDays");
  }

  private static boolean recount(CommandContext context, String id, WorkCalendar calendar) {
    TaskEntity task = context.getTaskManager().findTaskById(id);
    Expression due = task == null ? null : expression(task);
    if (task == null || due == null) {
      return false;
    }
    Object counted = LimitBasis.with(day(task.getCreateTime()), calendar, () -> due.getValue(task));
    if (!(counted instanceof Date date) || date.equals(task.getDueDate())) {
      return false;
    }
    task.setDueDate(date);
    task.triggerUpdateEvent();
    return true;
  }

  private static @Nullable Expression expression(TaskEntity task) {
    TaskDefinition definition = task.getTaskDefinition();
    Expression due = definition == null ? null : definition.getDueDateExpression();
    return due != null && due.getExpressionText().contains(OURS) ? due : null;
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ProductClock.ZONE);
  }
}
