package org.duban.calendar.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.Task;
import org.duban.calendar.LimitBasis;
import org.duban.calendar.MovedLimit;
import org.duban.calendar.WorkCalendar;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Evaluates the expressions by which limits were set once more, as of the day each began. Chunks
 * share an engine command, so that each is one flush.
 */
@Component
class LimitRecount {

  private static final int CHUNK = 200;

  /** A limit that a function counts; one that a variable or a form gave is left alone. */
  private static final Pattern COUNTED = Pattern.compile("\\b[a-z]\\w*[.][a-z]\\w*\\(");

  private static final Pattern IN_WORKING_DAYS =
      Pattern.compile("\\bcalendar[.]workingDays|\\bcampaigns[.]unitPlanDue");

  private static final Set<String> TIMERS =
      Set.of(TimerExecuteNestedActivityJobHandler.TYPE, TimerCatchIntermediateEventJobHandler.TYPE);

  private final ProcessEngineConfigurationImpl engine;

  LimitRecount(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  List<MovedLimit> tasks(List<String> ids, WorkCalendar calendar) {
    return chunks(ids, (context, id) -> task(context, id, calendar));
  }

  List<MovedLimit> timers(List<String> ids, WorkCalendar calendar) {
    return chunks(ids, (context, id) -> timer(context, id, calendar));
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
    return due != null && IN_WORKING_DAYS.matcher(due.getExpressionText()).find();
  }

  private List<MovedLimit> chunks(
      List<String> ids, BiFunction<CommandContext, String, @Nullable MovedLimit> recount) {
    List<MovedLimit> moved = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<String> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      engine
          .getCommandExecutorTxRequired()
          .<Void>execute(
              context -> {
                for (String id : chunk) {
                  MovedLimit limit = recount.apply(context, id);
                  if (limit != null) {
                    moved.add(limit);
                  }
                }
                return null;
              });
    }
    return moved;
  }

  private static @Nullable MovedLimit task(
      CommandContext context, String id, WorkCalendar calendar) {
    TaskEntity task = context.getTaskManager().findTaskById(id);
    Expression due = task == null ? null : expression(task);
    if (task == null || due == null) {
      return null;
    }
    Date before = task.getDueDate();
    Object counted = LimitBasis.with(day(task.getCreateTime()), calendar, () -> due.getValue(task));
    if (!(counted instanceof Date after) || before == null || after.equals(before)) {
      return null;
    }
    task.setDueDate(after);
    task.triggerUpdateEvent();
    return moved(
        MovedLimit.Kind.TASK,
        task.getExecution(),
        id,
        Objects.toString(task.getName(), id),
        before,
        after);
  }

  private static @Nullable MovedLimit timer(
      CommandContext context, String id, WorkCalendar calendar) {
    JobEntity job = context.getJobManager().findJobById(id);
    if (!(job instanceof TimerEntity timer)
        || timer.getRepeat() != null
        || !TIMERS.contains(timer.getJobHandlerType())) {
      return null;
    }
    Date before = timer.getDuedate();
    LimitBasis.with(
        day(timer.getCreateTime()),
        calendar,
        () -> new RecalculateJobDuedateCmd(id, true).execute(context));
    Date after = timer.getDuedate();
    if (before == null || after == null || before.equals(after)) {
      return null;
    }
    return moved(MovedLimit.Kind.TIMER, timer.getExecution(), id, name(timer), before, after);
  }

  private static MovedLimit moved(
      MovedLimit.Kind kind,
      @Nullable ExecutionEntity execution,
      String ref,
      String name,
      Date before,
      Date after) {
    Object caseId = execution == null ? null : execution.getVariable("caseId");
    Object unit = execution == null ? null : execution.getVariable("unit");
    return new MovedLimit(
        kind,
        caseId instanceof Number number ? number.longValue() : null,
        execution == null ? null : execution.getProcessBusinessKey(),
        ref,
        name,
        Objects.toString(unit, ""),
        wall(before),
        wall(after));
  }

  private static String name(TimerEntity timer) {
    String activity = Objects.toString(timer.getActivityId(), "");
    ExecutionEntity execution = timer.getExecution();
    ActivityImpl found =
        execution == null ? null : execution.getProcessDefinition().findActivity(activity);
    return Objects.toString(found == null ? null : found.getProperty("name"), activity);
  }

  private static @Nullable Expression expression(TaskEntity task) {
    TaskDefinition definition = task.getTaskDefinition();
    Expression due = definition == null ? null : definition.getDueDateExpression();
    return due != null && COUNTED.matcher(due.getExpressionText()).find() ? due : null;
  }

  private static LocalDateTime wall(Date date) {
    return LocalDateTime.ofInstant(date.toInstant(), ProductClock.ZONE);
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ProductClock.ZONE);
  }
}
