package org.duban.handling.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.duban.casefile.CaseFile;
import org.duban.handling.CaseTokens;
import org.duban.handling.MovePlan;
import org.duban.handling.persistence.CaseReturnMapper;
import org.duban.inbox.OpenTask;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

/** Moves tokens by the engine's own modification, where the guard of marked steps looks on. */
@Component
class EngineTokens implements CaseTokens {

  private final RuntimeService runtime;
  private final HistoryService history;
  private final TaskService tasks;
  private final ProcessModels models;
  private final Rewriting rewriting;
  private final Endings endings;
  private final CaseReturnMapper returns;
  private final ManagementService management;

  EngineTokens(
      ProcessEngine engine,
      ProcessModels models,
      Rewriting rewriting,
      Endings endings,
      CaseReturnMapper returns) {
    this.runtime = engine.getRuntimeService();
    this.history = engine.getHistoryService();
    this.tasks = engine.getTaskService();
    this.models = models;
    this.rewriting = rewriting;
    this.endings = endings;
    this.returns = returns;
    this.management = engine.getManagementService();
  }

  @Override
  public Map<String, MovePlan> back(
      CaseFile file, OpenTask from, Collection<String> completedTaskIds) {
    CaseRun run = run(file);
    PlanningMove planning = planning(file, run);
    HistoricActivityInstance here = run.of(from.taskId()).orElse(null);
    Map<String, MovePlan> plans = new LinkedHashMap<>();
    if (here != null) {
      for (String completed : completedTaskIds) {
        run.of(completed)
            .map(done -> planning.back(run.whole(here).getId(), done))
            .ifPresent(plan -> plans.put(completed, plan));
      }
    }
    return plans;
  }

  @Override
  public Optional<MovePlan> backTo(CaseFile file, String completedTaskId) {
    CaseRun run = run(file);
    return run.of(completedTaskId).map(done -> planning(file, run).back(null, done));
  }

  @Override
  public List<Place> ahead(CaseFile file, OpenTask from) {
    CaseRun run = run(file);
    HistoricActivityInstance at = run.of(from.taskId()).orElse(null);
    if (at == null) {
      return List.of();
    }
    PlanningMove planning = planning(file, run);
    Map<String, Place> places = new LinkedHashMap<>();
    for (String id = run.around(at.getId()); id != null; id = run.around(id)) {
      ActivityInstance open = run.open(id);
      if (open != null) {
        ProcessModel model = models.of(open.getProcessDefinitionId());
        for (String task : model.userTasks()) {
          if (!places.containsKey(task) && planning.forward(at, task) != null) {
            places.put(task, new Place(task, model.name(task)));
          }
        }
      }
    }
    return List.copyOf(places.values());
  }

  @Override
  public Optional<MovePlan> forward(CaseFile file, OpenTask from, String to) {
    CaseRun run = run(file);
    return run.of(from.taskId()).map(at -> planning(file, run).forward(at, to));
  }

  private CaseRun run(CaseFile file) {
    return new CaseRun(history, runtime, Objects.requireNonNull(file.processInstanceId()));
  }

  private PlanningMove planning(CaseFile file, CaseRun run) {
    Set<String> redone = new HashSet<>();
    returns.ofCase(file.id()).forEach(r -> redone.add(r.redoTaskId()));
    return new PlanningMove(run, models, file.number(), redone);
  }

  @Override
  public List<Opened> carryOut(CaseFile file, MovePlan plan) {
    Set<String> before = new HashSet<>();
    open(file).forEach(t -> before.add(t.getId()));
    try {
      rewriting.rewrite(file, plan);
      Set<String> called = calledBy(plan.instanceId());
      // first the new tokens, so that no scope is empty meanwhile
      begin(plan.instanceId(), plan.ancestor(), plan.starts(), plan.inside());
      cancel(plan);
      if (plan.called() != null) {
        goTo(file, plan.instanceId(), called, plan.called());
      }
    } catch (RuntimeException e) {
      throw refusal(e);
    }
    return open(file).stream()
        .filter(t -> !before.contains(t.getId()))
        .sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(Task::getId))
        .map(
            t ->
                new Opened(
                    t.getId(),
                    t.getTaskDefinitionKey(),
                    Objects.requireNonNullElse(t.getName(), t.getTaskDefinitionKey())))
        .toList();
  }

  @Override
  public List<Opened> doAgain(CaseFile file, MovePlan straight) {
    List<Opened> opened = carryOut(file, straight);
    String definition =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(straight.instanceId())
            .singleResult()
            .getProcessDefinitionId();
    ProcessModel model = models.of(definition);
    for (String step : straight.path()) {
      for (String event : model.attached(step)) {
        management
            .createJobQuery()
            .processInstanceId(straight.instanceId())
            .activityId(event)
            .list()
            .forEach(job -> management.deleteJob(job.getId()));
      }
    }
    return opened;
  }

  @Override
  public void endingAt(String path, Runnable completion) {
    endings.during(path, completion);
  }

  @Override
  public void drop(CaseFile file, String taskId) {
    run(file)
        .of(taskId)
        .filter(at -> at.getEndTime() == null)
        .ifPresent(
            at ->
                runtime
                    .createProcessInstanceModification(at.getProcessInstanceId())
                    .cancelActivityInstance(at.getId())
                    .execute(true, true));
  }

  private void begin(String instance, String ancestor, List<String> starts, List<String> inside) {
    ProcessInstanceModificationBuilder begin = runtime.createProcessInstanceModification(instance);
    for (String start : starts) {
      begin = begin.startBeforeActivity(start, ancestor);
    }
    for (String start : inside) {
      // the scope that begins anew with the step has no id yet
      begin = begin.startBeforeActivity(start);
    }
    begin.execute(false, false);
  }

  private void cancel(MovePlan plan) {
    if (plan.cancels().isEmpty() && plan.cancelledTransitions().isEmpty()) {
      return;
    }
    ProcessInstanceModificationBuilder end =
        runtime.createProcessInstanceModification(plan.instanceId());
    for (String id : plan.cancels()) {
      end = end.cancelActivityInstance(id);
    }
    for (String id : plan.cancelledTransitions()) {
      end = end.cancelTransitionInstance(id);
    }
    // what was not submitted has no output
    end.execute(true, true);
  }

  private Set<String> calledBy(String instance) {
    Set<String> called = new HashSet<>();
    runtime
        .createProcessInstanceQuery()
        .superProcessInstanceId(instance)
        .list()
        .forEach(i -> called.add(i.getId()));
    return called;
  }

  /** In a process that was called anew just now: on to the step, if it does not wait there. */
  private void goTo(CaseFile file, String caller, Set<String> before, String step) {
    ProcessInstance begun =
        runtime.createProcessInstanceQuery().superProcessInstanceId(caller).list().stream()
            .filter(i -> !before.contains(i.getId()))
            .findFirst()
            .orElseThrow(() -> DubanException.conflict("handling.move.called", step));
    rewriting.remember(file, begun.getId(), begun.getProcessDefinitionId());
    ActivityInstance tree = runtime.getActivityInstance(begun.getId());
    List<ActivityInstance> waiting = List.of(tree.getChildActivityInstances());
    if (waiting.size() == 1 && waiting.get(0).getActivityId().equals(step)) {
      return;
    }
    if (models.of(begun.getProcessDefinitionId()).firstTasks() == null) {
      throw DubanException.conflict("handling.move.called", step);
    }
    begin(begun.getId(), begun.getId(), List.of(step), List.of());
    ProcessInstanceModificationBuilder end =
        runtime.createProcessInstanceModification(begun.getId());
    for (ActivityInstance first : waiting) {
      end = end.cancelActivityInstance(first.getId());
    }
    end.execute(true, true);
  }

  private List<Task> open(CaseFile file) {
    List<Task> open = new ArrayList<>();
    for (ProcessInstance instance :
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(file.number()).list()) {
      open.addAll(tasks.createTaskQuery().processInstanceId(instance.getId()).list());
    }
    return open;
  }

  @Override
  public void end(CaseFile file, String reason) {
    try {
      runtime.deleteProcessInstance(
          Objects.requireNonNull(file.processInstanceId()), reason, true, true, true);
    } catch (RuntimeException e) {
      throw refusal(e);
    }
  }

  /** What a guard or a step refused reaches the user as it was said; the engine wraps it. */
  private static RuntimeException refusal(RuntimeException thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof DubanException refused) {
        return refused;
      }
    }
    return thrown;
  }
}
