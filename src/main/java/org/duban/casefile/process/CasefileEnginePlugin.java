package org.duban.casefile.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts the listeners that close cases on every process. */
@Component
class CasefileEnginePlugin extends AbstractProcessEnginePlugin {

  private final CaseEndListener listener;

  CasefileEnginePlugin(CaseEndListener listener) {
    this.listener = listener;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
    if (listeners == null) {
      listeners = new ArrayList<>();
      configuration.setCustomPreBPMNParseListeners(listeners);
    }
    listeners.add(new CaseEnding());
  }

  private final class CaseEnding extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
      definition.addBuiltInListener(
          ExecutionListener.EVENTNAME_END, (ExecutionListener) listener::ended);
    }

    @Override
    public void parseEndEvent(Element endEvent, ScopeImpl scope, ActivityImpl activity) {
      if (scope instanceof ProcessDefinitionEntity) {
        String kind = BpmnProperties.of(endEvent, "duban.end", CaseEnds.CLOSED);
        String reason = BpmnProperties.of(endEvent, "duban.reason", "");
        if (reason.isEmpty() && endEvent.attribute("name") != null) {
          reason = endEvent.attribute("name");
        }
        activity.addBuiltInListener(
            ExecutionListener.EVENTNAME_START,
            listener.reaching(new CaseEndListener.End(kind, reason)));
      }
    }
  }
}
