package org.duban.handling.signing.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.duban.handling.signing.RoundStart;
import org.duban.handling.signing.SigningRounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts countersigning into the engine: loops are completed as models are parsed, and built-in
 * listeners, which no operation can skip, keep the round beside them.
 */
@Component
class SigningPlugin extends AbstractProcessEnginePlugin {

  /** Variable of the loop: the round. */
  static final String ROUND = "signRound";

  /** Variable of each task of the loop: whom it was made for. */
  static final String SIGNER = "signer";

  private final ObjectProvider<SigningRounds> rounds;

  SigningPlugin(ObjectProvider<SigningRounds> rounds) {
    this.rounds = rounds;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setBpmnParseFactory(SigningParse::new);
    List<BpmnParseListener> listeners =
        Objects.requireNonNullElseGet(engine.getCustomPreBPMNParseListeners(), ArrayList::new);
    listeners.add(new Signing());
    engine.setCustomPreBPMNParseListeners(listeners);
  }

  private final class Signing extends AbstractBpmnParseListener {

    @Override
    public void parseMultiInstanceLoopCharacteristics(
        Element activity, Element loop, ActivityImpl body) {
      if (SigningElement.isSigned(activity)) {
        String key = activity.attribute("id");
        String name = Objects.requireNonNullElse(activity.attribute("name"), key);
        body.addBuiltInListener(
            ExecutionListener.EVENTNAME_START, (ExecutionListener) e -> begin(e, key, name));
        body.addBuiltInListener(
            ExecutionListener.EVENTNAME_END, (ExecutionListener) e -> end(e, body));
      }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      if (SigningElement.isSigned(element)
          && activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
        TaskDefinition definition = task.getTaskDefinition();
        definition.addBuiltInTaskListener(
            TaskListener.EVENTNAME_CREATE, (TaskListener) SigningPlugin.this::opened);
        definition.addBuiltInTaskListener(
            TaskListener.EVENTNAME_COMPLETE, (TaskListener) SigningPlugin.this::completing);
      }
    }
  }

  private void begin(DelegateExecution execution, String taskKey, String taskName) {
    Object unit = execution.getVariable("unit");
    long round =
        rounds
            .getObject()
            .begin(
                new RoundStart(
                    execution.getVariable("caseId") instanceof Number n ? n.longValue() : 0,
                    unit == null ? "" : unit.toString(),
                    execution.getProcessInstanceId(),
                    execution.getProcessDefinitionId(),
                    taskKey,
                    taskName,
                    execution::getVariable));
    execution.setVariableLocal(ROUND, round);
  }

  private void end(DelegateExecution execution, ActivityImpl body) {
    if (!(execution.getVariableLocal(ROUND) instanceof Number round)) {
      return;
    }
    if (execution.isCanceled()) {
      rounds.getObject().cancel(round.longValue());
    } else {
      SigningRounds.Ended ended = rounds.getObject().end(round.longValue());
      // beside the task, so that parallel instances of a sub-process do not mix
      ((ExecutionEntity) execution)
          .findExecutionForFlowScope(body.getFlowScope())
          .setVariableLocal(ended.variable(), ended.result().name());
    }
  }

  private void opened(DelegateTask task) {
    if (task.getVariable(ROUND) instanceof Number round
        && task.getVariable(SIGNER) instanceof String signer) {
      rounds.getObject().opened(round.longValue(), signer, task.getId());
    }
  }

  private void completing(DelegateTask task) {
    if (!rounds.getObject().signed(task.getId())) {
      // who was taken away says nothing to the process either
      ((ExecutionEntity) task.getExecution()).setSkipIoMappings(true);
    }
  }
}
