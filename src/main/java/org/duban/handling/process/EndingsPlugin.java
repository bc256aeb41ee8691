package org.duban.handling.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.bpmn.behavior.SubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Lets the token of a user task or sub-process end when it is left, as if no flow led on, where
 * {@link Endings} says so. The step itself is completed in full: its output, its listeners and the
 * guard of marked steps.
 */
@Component
class EndingsPlugin extends AbstractProcessEnginePlugin {

  private final Endings endings;

  EndingsPlugin(Endings endings) {
    this.endings = endings;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners =
        Objects.requireNonNullElseGet(engine.getCustomPreBPMNParseListeners(), ArrayList::new);
    listeners.add(new Leaving());
    engine.setCustomPreBPMNParseListeners(listeners);
    // asked by class; a token at ours moves to another version like one at those they extend
    for (Class<? extends ActivityBehavior> ours : List.of(UserTask.class, SubProcess.class)) {
      if (!SupportedActivityValidator.SUPPORTED_ACTIVITY_BEHAVIORS.contains(ours)) {
        SupportedActivityValidator.SUPPORTED_ACTIVITY_BEHAVIORS.add(ours);
      }
    }
  }

  private final class Leaving extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task
          && task.getClass() == UserTaskActivityBehavior.class) {
        activity.setActivityBehavior(new UserTask(endings, task.getTaskDecorator()));
      }
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
      if (activity.getActivityBehavior() instanceof SubProcessActivityBehavior sub
          && sub.getClass() == SubProcessActivityBehavior.class) {
        activity.setActivityBehavior(new SubProcess(endings));
      }
    }
  }

  private static final class UserTask extends UserTaskActivityBehavior {

    private final Endings endings;

    private UserTask(Endings endings, TaskDecorator decorator) {
      super(decorator);
      this.endings = endings;
    }

    @Override
    public void doLeave(ActivityExecution execution) {
      if (endings.isHere(execution)) {
        execution.end(true);
      } else {
        super.doLeave(execution);
      }
    }
  }

  private static final class SubProcess extends SubProcessActivityBehavior {

    private final Endings endings;

    private SubProcess(Endings endings) {
      this.endings = endings;
    }

    @Override
    public void doLeave(ActivityExecution execution) {
      if (endings.isHere(execution)) {
        execution.end(true);
      } else {
        super.doLeave(execution);
      }
    }
  }
}
