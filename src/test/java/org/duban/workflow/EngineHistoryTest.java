package org.duban.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.duban.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class EngineHistoryTest {

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;

  @Test
  void shouldRememberActivitiesAndDecisionsButNoVariables() {
    // given
    repository
        .createDeployment()
        .addString("history.bpmn", PROCESS)
        .addString("history.dmn", DECISION)
        .deploy();

    // when
    String id =
        runtime.startProcessInstanceByKey("history_process", Map.of("amount", 2000L)).getId();

    // then
    assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(id).count())
        .isEqualTo(3);
    HistoricDecisionInstance decision =
        history
            .createHistoricDecisionInstanceQuery()
            .processInstanceId(id)
            .includeInputs()
            .includeOutputs()
            .singleResult();
    assertThat(decision.getInputs()).hasSize(1);
    assertThat(decision.getInputs().get(0).getValue()).isEqualTo(2000L);
    assertThat(decision.getOutputs().get(0).getRuleId()).isEqualTo("Rule_Large");
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(id).count())
        .isZero();
    assertThat(history.createHistoricDetailQuery().processInstanceId(id).count()).isZero();
  }

  private static final String PROCESS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          targetNamespace="https://duban.example/processes" id="Definitions_1">
        <bpmn:process id="history_process" isExecutable="true" camunda:historyTimeToLive="P3650D">
          <bpmn:startEvent id="Event_Opened"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
          <bpmn:sequenceFlow id="Flow_1" sourceRef="Event_Opened" targetRef="Task_Judge"/>
          <bpmn:businessRuleTask id="Task_Judge" camunda:decisionRef="history_decision"
              camunda:decisionRefBinding="deployment" camunda:mapDecisionResult="singleEntry"
              camunda:resultVariable="size"/>
          <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_Judge" targetRef="Event_Closed"/>
          <bpmn:endEvent id="Event_Closed"/>
        </bpmn:process>
      </bpmn:definitions>
      """;

  private static final String DECISION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
          xmlns:camunda="http://camunda.org/schema/1.0/dmn"
          id="Definitions_h" name="h" namespace="https://duban.example/processes">
        <decision id="history_decision" name="判定" camunda:historyTimeToLive="P3650D">
          <decisionTable id="Table_1" hitPolicy="FIRST">
            <input id="Input_1" label="数额"><inputExpression id="Expression_1" typeRef="long"><text>amount</text></inputExpression></input>
            <output id="Output_1" label="结论" name="result" typeRef="string"/>
            <rule id="Rule_Large"><inputEntry id="Entry_1"><text>&gt; 1000</text></inputEntry><outputEntry id="Entry_2"><text>"大额"</text></outputEntry></rule>
            <rule id="Rule_Small"><inputEntry id="Entry_3"><text>-</text></inputEntry><outputEntry id="Entry_4"><text>"小额"</text></outputEntry></rule>
          </decisionTable>
        </decision>
      </definitions>
      """;
}
