package org.duban.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.duban.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class MessagesTest {

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired Messages messages;

  @BeforeEach
  void deploy() {
    repository
        .createDeployment()
        .enableDuplicateFiltering(false)
        .name("messages-test")
        .addString("messages.bpmn", PROCESS)
        .deploy();
  }

  @Test
  void shouldReachOnlyTheCaseThatWaits() {
    // given
    String told = start("MSG-1");
    String other = start("MSG-2");

    // when
    boolean waited = messages.send("Message_Told", "MSG-1", Map.of("result", "done"));

    // then
    assertThat(waited).isTrue();
    assertThat(isOpen(told)).isFalse();
    assertThat(isOpen(other)).isTrue();
  }

  @Test
  void shouldSayWhenNobodyWaitsAndStartNothing() {
    // given
    long before = instances();

    // when
    boolean waited = messages.send("Message_Begin", "MSG-NOBODY", Map.of());

    // then
    assertThat(waited).isFalse();
    assertThat(instances()).isEqualTo(before);
  }

  @Test
  void shouldTakeNoSerialisedJavaObjects() {
    // given
    String id = start("MSG-3");

    // then
    assertThatThrownBy(
            () ->
                runtime.setVariable(
                    id,
                    "list",
                    Variables.objectValue(new ArrayList<>(List.of("a")))
                        .serializationDataFormat("application/x-java-serialized-object")
                        .create()))
        .isInstanceOf(ProcessEngineException.class);
    runtime.setVariable(id, "list", new ArrayList<>(List.of("a")));
    assertThat(runtime.getVariable(id, "list")).isEqualTo(List.of("a"));
  }

  private String start(String caseNo) {
    return runtime.startProcessInstanceByKey("messages_process", caseNo).getId();
  }

  private boolean isOpen(String id) {
    return runtime.createProcessInstanceQuery().processInstanceId(id).count() > 0;
  }

  private long instances() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey("MSG-NOBODY").count()
        + runtime.createProcessInstanceQuery().processDefinitionKey("messages_begun").count();
  }

  private static final String PROCESS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          targetNamespace="https://duban.example/processes" id="Definitions_1">
        <bpmn:message id="Message_1" name="Message_Told"/>
        <bpmn:message id="Message_2" name="Message_Begin"/>
        <bpmn:process id="messages_process" isExecutable="true"
            camunda:historyTimeToLive="P3650D">
          <bpmn:startEvent id="Event_Opened"/>
          <bpmn:sequenceFlow id="Flow_1" sourceRef="Event_Opened" targetRef="Task_Wait"/>
          <bpmn:receiveTask id="Task_Wait" messageRef="Message_1"/>
          <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_Wait" targetRef="Event_Closed"/>
          <bpmn:endEvent id="Event_Closed"/>
        </bpmn:process>
        <bpmn:process id="messages_begun" isExecutable="true" camunda:historyTimeToLive="P3650D">
          <bpmn:startEvent id="Event_Begun">
            <bpmn:messageEventDefinition id="Definition_1" messageRef="Message_2"/>
          </bpmn:startEvent>
          <bpmn:sequenceFlow id="Flow_3" sourceRef="Event_Begun" targetRef="Task_Stay"/>
          <bpmn:receiveTask id="Task_Stay" messageRef="Message_1"/>
          <bpmn:sequenceFlow id="Flow_4" sourceRef="Task_Stay" targetRef="Event_Done"/>
          <bpmn:endEvent id="Event_Done"/>
        </bpmn:process>
      </bpmn:definitions>
      """;
}
