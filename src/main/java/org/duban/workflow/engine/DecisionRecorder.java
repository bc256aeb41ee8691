package org.duban.workflow.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.DecisionsMade;
import org.duban.workflow.persistence.DecisionMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Notes what each table said in a case, in the transaction of the case. */
@Component
class DecisionRecorder extends AbstractProcessEnginePlugin
    implements HistoryEventHandler, DecisionsMade {

  private final DecisionMapper mapper;
  private final Ids ids;
  private final ProductClock clock;
  private final JsonMapper json;

  DecisionRecorder(DecisionMapper mapper, Ids ids, ProductClock clock, JsonMapper json) {
    this.mapper = mapper;
    this.ids = ids;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.getCustomHistoryEventHandlers().add(this);
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  @Override
  public void handleEvent(HistoryEvent event) {
    if (event instanceof HistoricDecisionEvaluationEvent evaluation) {
      HistoricDecisionInstanceEntity made = evaluation.getRootHistoricDecisionInstance();
      if (made.getProcessInstanceId() != null) {
        keep(made);
      }
    }
  }

  private void keep(HistoricDecisionInstanceEntity made) {
    ExecutionEntity instance =
        Context.getCommandContext()
            .getExecutionManager()
            .findExecutionById(made.getProcessInstanceId());
    if (instance == null || instance.getBusinessKey() == null) {
      return;
    }
    Map<String, Object> inputs = new LinkedHashMap<>();
    made.getInputs().forEach(i -> inputs.put(i.getClauseName(), String.valueOf(i.getValue())));
    mapper.insert(
        new DecisionMapper.Row(
            ids.next(),
            instance.getBusinessKey(),
            made.getActivityId(),
            made.getDecisionDefinitionKey(),
            made.getDecisionDefinitionId(),
            json.writeValueAsString(inputs),
            json.writeValueAsString(rules(made)),
            clock.now()));
  }

  private static List<MatchedRule> rules(HistoricDecisionInstanceEntity made) {
    DmnModelInstance model =
        Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDmnModelInstanceForDecisionDefinition(made.getDecisionDefinitionId());
    Set<String> matched = new LinkedHashSet<>();
    for (HistoricDecisionOutputInstance output : made.getOutputs()) {
      if (output.getRuleId() != null) {
        matched.add(output.getRuleId());
      }
    }
    List<MatchedRule> rules = new ArrayList<>();
    for (String id : matched) {
      String text =
          model.getModelElementById(id) instanceof Rule rule && rule.getDescription() != null
              ? rule.getDescription().getTextContent().strip()
              : "";
      rules.add(new MatchedRule(id, text));
    }
    return rules;
  }

  @Override
  public int forget(String caseNo) {
    return mapper.deleteOfCase(caseNo);
  }

  @Override
  public Optional<Made> latest(String caseNo, String decisionKey) {
    return of(caseNo).stream()
        .filter(m -> m.decisionKey().equals(decisionKey))
        .reduce((earlier, later) -> later);
  }

  @Override
  public List<Made> of(String caseNo) {
    return mapper.ofCase(caseNo).stream()
        .map(
            r ->
                new Made(
                    r.decisionKey(),
                    json.readValue(r.rules(), new TypeReference<List<MatchedRule>>() {}),
                    r.at()))
        .toList();
  }
}
