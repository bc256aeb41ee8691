package org.duban.workflow.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingActivityInstanceValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the guard of marked steps into the engine: built-in listeners, which no operation can skip,
 * on every element that a mark concerns; a validator on every migration; an interceptor on the few
 * commands that change state without passing a listener.
 */
@Component
class MarksPlugin extends AbstractProcessEnginePlugin {

  /** Property of a process definition: its {@link MarkedScope}. */
  static final String SCOPE = "duban.marks";

  private final MarksGuard guard;
  private final MigrationGuard migration;

  MarksPlugin(MarksGuard guard, MigrationGuard migration) {
    this.guard = guard;
    this.migration = migration;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners =
        Objects.requireNonNullElseGet(engine.getCustomPostBPMNParseListeners(), ArrayList::new);
    listeners.add(new Marking());
    engine.setCustomPostBPMNParseListeners(listeners);
    List<MigratingActivityInstanceValidator> validators =
        Objects.requireNonNullElseGet(
            engine.getCustomPostMigratingActivityInstanceValidators(), ArrayList::new);
    validators.add(migration);
    engine.setCustomPostMigratingActivityInstanceValidators(validators);
    engine.setCustomPreCommandInterceptorsTxRequired(
        with(engine.getCustomPreCommandInterceptorsTxRequired()));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        with(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
  }

  private static List<CommandInterceptor> with(@Nullable List<CommandInterceptor> before) {
    List<CommandInterceptor> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
    all.add(new CommandGuard());
    return all;
  }

  private final class Marking extends AbstractBpmnParseListener {

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
      for (ModelNode process : ModelNode.processes(new EngineElement(root))) {
        boolean marked = process.holdsMandatory() || process.holdsIrreversible();
        for (ProcessDefinitionEntity definition : definitions) {
          if (marked && definition.getKey().equals(process.id())) {
            MarkedScope scope = new MarkedScope(process);
            definition.setProperty(SCOPE, scope);
            definition.addBuiltInListener(
                ExecutionListener.EVENTNAME_END, (ExecutionListener) guard::instanceEnded);
            scope.all().forEach(s -> listen(definition, s));
          }
        }
      }
    }

    private void listen(ProcessDefinitionEntity definition, MarkedScope scope) {
      boolean top = scope.scope().kind().equals("process");
      for (ModelNode node : scope.nodes().values()) {
        ActivityImpl activity = definition.findActivity(node.id());
        if (activity == null) {
          continue;
        }
        ActivityImpl outer = outer(activity);
        outer.addBuiltInListener(
            ExecutionListener.EVENTNAME_START,
            (ExecutionListener) e -> guard.entering(e, scope, node));
        if (top && node.kind().equals("endEvent")) {
          activity.addBuiltInListener(
              ExecutionListener.EVENTNAME_START, (ExecutionListener) guard::reachingEnd);
        } else if (top && activity.getOutgoingTransitions().isEmpty()) {
          outer.addBuiltInListener(
              ExecutionListener.EVENTNAME_END, (ExecutionListener) guard::reachingEnd);
        }
        Mark mark = scope.marks().get(node.id());
        if (mark != null) {
          mark(activity, outer, scope, mark);
        }
      }
      for (ModelFlow flow : scope.scope().flows()) {
        TransitionImpl transition = definition.findTransition(flow.id());
        if (!flow.lapse().isEmpty() && transition != null) {
          transition.addBuiltInListener(
              ExecutionListener.EVENTNAME_TAKE,
              (ExecutionListener) e -> guard.taking(e, scope, flow));
        }
      }
      // an interrupting event sub-process lets the whole scope lapse
      scope.nodes().values().stream()
          .filter(ModelNode::eventSubProcess)
          .flatMap(s -> s.nodes().stream())
          .filter(n -> n.kind().equals("startEvent") && !n.lapse().isEmpty())
          .forEach(
              n -> {
                ActivityImpl start = definition.findActivity(n.id());
                if (start != null) {
                  start.addBuiltInListener(
                      ExecutionListener.EVENTNAME_START,
                      (ExecutionListener) e -> guard.lapsing(e, n));
                }
              });
    }

    private void mark(ActivityImpl activity, ActivityImpl outer, MarkedScope scope, Mark mark) {
      outer.addBuiltInListener(
          ExecutionListener.EVENTNAME_END,
          (ExecutionListener) e -> guard.leaving(e, scope, mark, outer != activity));
      if (outer != activity) {
        activity.addBuiltInListener(
            ExecutionListener.EVENTNAME_END, (ExecutionListener) e -> guard.leavingOne(e, mark));
      }
      if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
        task.getTaskDefinition()
            .addBuiltInTaskListener(
                TaskListener.EVENTNAME_COMPLETE, (TaskListener) t -> guard.completing(t, mark));
      }
    }

    /** The body of a multi-instance activity, else the activity itself. */
    private ActivityImpl outer(ActivityImpl activity) {
      return activity.getFlowScope() instanceof ActivityImpl around
              && around.getId().equals(activity.getId() + "#multiInstanceBody")
          ? around
          : activity;
    }
  }

  /** The engine's own reading of a file. */
  private record EngineElement(Element element) implements ModelElement {

    @Override
    public String tag() {
      String tag = element.getTagName();
      return tag.substring(tag.indexOf(':') + 1);
    }

    @Override
    public String attribute(String name) {
      return Objects.requireNonNullElse(element.attribute(name), "");
    }

    @Override
    public List<ModelElement> children() {
      return element.elements().stream().<ModelElement>map(EngineElement::new).toList();
    }
  }
}
