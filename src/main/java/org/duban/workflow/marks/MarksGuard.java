package org.duban.workflow.marks;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.duban.platform.error.DubanException;
import org.duban.workflow.StepLapsed;
import org.duban.workflow.Submissions;
import org.duban.workflow.WithdrawnTasks;
import org.duban.workflow.marks.MarkedSteps.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Holds marked steps against whatever operation: it looks at what happens to the token, not at who
 * asked. A mandatory step that is open ends only by being done or by lapsing as its model says;
 * what lies beyond it is entered only past it; an irreversible step is not gone back before, and a
 * case that has done one ends only by an end of its own model.
 */
@Component
class MarksGuard {

  /** What one command of the engine did to marked steps. */
  private static final class Doings implements CommandContextListener {

    private final Set<String> completed = new HashSet<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> lapsed = new HashSet<>();
    private final List<Broken> broken = new ArrayList<>();

    @Override
    public void onCommandContextClose(CommandContext context) {
      CURRENT.remove();
      broken.stream()
          .filter(b -> !lapsed.contains(b.root()))
          .findFirst()
          .ifPresent(
              b -> {
                throw b.refusal().get();
              });
    }

    @Override
    public void onCommandFailed(CommandContext context, Throwable failure) {
      CURRENT.remove();
    }
  }

  /** A step that was ended; refused unless it turns out that it lapsed as its model says. */
  private record Broken(String root, Supplier<DubanException> refusal) {}

  private static final ThreadLocal<@Nullable Doings> CURRENT = new ThreadLocal<>();

  private final MarkedSteps steps;
  private final ObjectProvider<Submissions> submissions;
  private final ObjectProvider<WithdrawnTasks> withdrawn;
  private final ApplicationEventPublisher events;

  MarksGuard(
      MarkedSteps steps,
      ObjectProvider<Submissions> submissions,
      ObjectProvider<WithdrawnTasks> withdrawn,
      ApplicationEventPublisher events) {
    this.withdrawn = withdrawn;
    this.steps = steps;
    this.submissions = submissions;
    this.events = events;
  }

  /** An element is entered, by a flow, an event or an operation. */
  void entering(DelegateExecution execution, MarkedScope scope, ModelNode node) {
    Place place = place(execution);
    boolean moved = moved(execution);
    for (Mark needed : scope.needed(node.id())) {
      if (!steps.passed(place, needed.passes())) {
        throw DubanException.conflict("workflow.marks.skipped", needed.node().name(), node.name());
      }
    }
    List<Mark> anew = scope.begunAnew(node.id());
    for (Mark mark : anew) {
      if (moved && mark.irreversible() && steps.maybePassed(place, mark.passes())) {
        throw DubanException.conflict("workflow.marks.undone", mark.node().name(), node.name());
      }
    }
    if (!anew.isEmpty()) {
      steps.beginAnew(place, anew.stream().flatMap(mark -> mark.passes().stream()).toList());
    }
    if ((node.isBoundary() || node.terminates()) && !node.lapse().isEmpty()) {
      lapsing(execution, node);
    }
  }

  /** An event lets a mandatory step lapse, as the model says. */
  void lapsing(DelegateExecution execution, ModelNode event) {
    if (moved(execution)) {
      throw DubanException.conflict("workflow.marks.lapse-forced", event.name());
    }
    JobEntity job = Context.getCommandContext().getCurrentJob();
    Date due = job == null ? null : job.getDuedate();
    if (due != null && due.after(ClockUtil.getCurrentTime())) {
      throw DubanException.conflict("workflow.marks.lapse-early", event.name());
    }
    Place place = place(execution);
    steps.record(place, event.id(), false);
    doings().lapsed.add(place.root());
    announce(execution, event.id(), event.lapse());
  }

  /** A flow goes past a mandatory step, as the model says. */
  void taking(DelegateExecution execution, MarkedScope scope, ModelFlow flow) {
    if (moved(execution)) {
      throw DubanException.conflict("workflow.marks.lapse-forced", scope.scope().name());
    }
    steps.record(place(execution), flow.id(), false);
    announce(execution, flow.id(), flow.lapse());
  }

  /** A marked step, or the whole of a multiple one, is left. */
  void leaving(DelegateExecution execution, MarkedScope scope, Mark mark, boolean multiple) {
    if (execution.isCanceled()) {
      cancelled(execution, mark);
      return;
    }
    Place place = place(execution);
    if (mark.node().mandatory()
        && multiple
        && !steps.passed(
            new Place(place.instance(), place.root(), execution.getActivityInstanceId()),
            List.of(mark.id()))) {
      throw DubanException.conflict("workflow.marks.nobody", mark.node().name());
    }
    if (!multiple) {
      requireCompleted(execution, mark);
    }
    steps.record(place, mark.id(), mark.irreversible());
  }

  /** One of a multiple step is left. */
  void leavingOne(DelegateExecution execution, Mark mark) {
    if (!execution.isCanceled()) {
      if (doings().withdrawn.contains(execution.getActivityInstanceId())) {
        return;
      }
      requireCompleted(execution, mark);
      steps.record(place(execution), mark.id(), mark.irreversible());
    } else if (mark.node().lapse().isEmpty() || moved(execution)) {
      cancelled(execution, mark);
    }
  }

  /** A user task that is marked is completed: only by what somebody submitted there. */
  void completing(DelegateTask task, Mark mark) {
    if (withdrawn.stream().anyMatch(w -> w.isWithdrawn(task.getId()))) {
      // one of several, taken away; that somebody does the step is asked when all of it is left
      doings().withdrawn.add(task.getExecution().getActivityInstanceId());
      return;
    }
    boolean submitted =
        task.getVariable("caseId") instanceof Number && submissions.getObject().anyAt(task.getId());
    if (!submitted) {
      throw DubanException.conflict("workflow.marks.no-submission", mark.node().name());
    }
    doings().completed.add(task.getExecution().getActivityInstanceId());
  }

  void reachingEnd(DelegateExecution execution) {
    if (!execution.isCanceled()) {
      doings().ended.add(execution.getProcessInstanceId());
    }
  }

  /** An instance is over; if nothing of its model ended it, somebody terminated or deleted it. */
  void instanceEnded(DelegateExecution execution) {
    ExecutionEntity instance = (ExecutionEntity) execution;
    boolean byItsModel = doings().ended.contains(instance.getProcessInstanceId());
    if (!byItsModel
        && instance.getSuperExecution() == null
        && instance.isProcessInstanceExecution()
        && steps.anyIrreversible(instance.getProcessInstanceId())) {
      doings()
          .broken
          .add(new Broken("", () -> DubanException.conflict("workflow.marks.terminated")));
    }
  }

  private void cancelled(DelegateExecution execution, Mark mark) {
    if (mark.node().mandatory()) {
      doings()
          .broken
          .add(
              new Broken(
                  place(execution).root(),
                  () -> DubanException.conflict("workflow.marks.cancelled", mark.node().name())));
    }
  }

  private static void requireCompleted(DelegateExecution execution, Mark mark) {
    if (mark.node().kind().equals("userTask")
        && !doings().completed.contains(execution.getActivityInstanceId())) {
      throw DubanException.conflict("workflow.marks.no-submission", mark.node().name());
    }
  }

  private void announce(DelegateExecution execution, String step, String text) {
    Long caseId = execution.getVariable("caseId") instanceof Number n ? n.longValue() : null;
    events.publishEvent(new StepLapsed(caseId, step, text));
  }

  /** Whether an operation is moving tokens of the instance about. */
  private static boolean moved(DelegateExecution execution) {
    return ((ExecutionEntity) execution).getProcessInstance().isPreserveScope();
  }

  private static Place place(DelegateExecution execution) {
    ExecutionEntity entity = (ExecutionEntity) execution;
    String instance = entity.getProcessInstanceId();
    String root = entity.getRootProcessInstanceId();
    String scope = entity.getParentActivityInstanceId();
    if (scope == null) {
      // an operation has emptied the scope just now
      scope = entity.getParent().isProcessInstanceExecution() ? instance : Place.UNKNOWN;
    }
    return new Place(instance, root == null ? instance : root, scope);
  }

  private static Doings doings() {
    Doings doings = CURRENT.get();
    if (doings == null) {
      doings = new Doings();
      CURRENT.set(doings);
      Context.getCommandContext().registerCommandContextListener(doings);
    }
    return doings;
  }
}
