package org.duban.workflow.gate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small models that pass the gate, with room for what should not. */
final class Models {

  static final String TASK_ATTRIBUTES =
      "camunda:candidateGroups=\"VILLAGE_LIAISON@330781001203\""
          + " camunda:dueDate=\"2026-12-31T00:00:00\" "
          + form();

  static final String FORM =
      """
      {"id": "gate-form", "type": "default", "schemaVersion": 16,
       "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
       "components": [{"type": "textfield", "key": "reason", "label": "原因"%s}%s]}
      """;

  private Models() {}

  static String form() {
    return "camunda:formRef=\"gate-form\" camunda:formRefBinding=\"deployment\"";
  }

  /** A user task that is complete, with more attributes and children. */
  static String task(String attributes, String children) {
    return task(TASK_ATTRIBUTES + ' ' + attributes, "核实情况", children);
  }

  static String task(String allAttributes, String documentation, String children) {
    String inExtensions = children.startsWith("<camunda:") ? extension(children) : "";
    return "<bpmn:userTask id=\"Node\" name=\"核实\" "
        + allAttributes
        + "><bpmn:documentation>"
        + documentation
        + "</bpmn:documentation>"
        + inExtensions
        + "<bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>"
        + (inExtensions.isEmpty() ? children : "")
        + "</bpmn:userTask>";
  }

  static String extension(String children) {
    return "<bpmn:extensionElements>" + children + "</bpmn:extensionElements>";
  }

  static String node(String kind, String attributes, String children) {
    return "<bpmn:" + kind + " id=\"Node\" " + attributes + ">" + children + "</bpmn:" + kind + ">";
  }

  /** A process of one node between start and end. */
  static String process(String node) {
    return process("", "", node, "", "", "");
  }

  static String process(
      String definitions,
      String processAttributes,
      String node,
      String condition,
      String startContent,
      String processExtension) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            targetNamespace="https://duban.example/processes" id="Definitions_1">
          %s
          <bpmn:process id="gate_process" isExecutable="true" %s>
            %s
            <bpmn:startEvent id="Event_Opened"><bpmn:outgoing>Flow_1</bpmn:outgoing>%s</bpmn:startEvent>
            <bpmn:sequenceFlow id="Flow_1" sourceRef="Event_Opened" targetRef="Node"/>
            %s
            <bpmn:sequenceFlow id="Flow_2" sourceRef="Node" targetRef="Event_Closed">%s</bpmn:sequenceFlow>
            <bpmn:endEvent id="Event_Closed"><bpmn:incoming>Flow_2</bpmn:incoming></bpmn:endEvent>
          </bpmn:process>
        </bpmn:definitions>
        """
        .formatted(
            definitions,
            processAttributes.contains("historyTimeToLive")
                ? processAttributes
                : processAttributes + " camunda:historyTimeToLive=\"P3650D\"",
            processExtension,
            startContent,
            node,
            condition);
  }

  /** A decision whose parts can be replaced. */
  static String decision(
      String definitionsAttributes,
      String inputAttributes,
      String input,
      String entryAttributes,
      String entry,
      String output) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
            xmlns:camunda="http://camunda.org/schema/1.0/dmn"
            id="Definitions_gate" name="gate" namespace="https://duban.example/processes" %s>
          <decision id="gate_decision" name="判定" camunda:historyTimeToLive="P3650D">
            <decisionTable id="Table_1" hitPolicy="FIRST">
              <input id="Input_1" label="数额"><inputExpression id="Expression_1" typeRef="number" %s><text>%s</text></inputExpression></input>
              <output id="Output_1" label="结论" name="result" typeRef="string"/>
              <rule id="Rule_1">
                <inputEntry id="Entry_1" %s><text>%s</text></inputEntry>
                <outputEntry id="Entry_2"><text>%s</text></outputEntry>
              </rule>
            </decisionTable>
          </decision>
        </definitions>
        """
        .formatted(definitionsAttributes, inputAttributes, input, entryAttributes, entry, output);
  }

  static String form(String inField, String moreFields) {
    return FORM.formatted(inField, moreFields);
  }

  static Map<String, byte[]> files(String name, String content) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("gate-form.form", form("", "").getBytes(StandardCharsets.UTF_8));
    files.put(name, content.getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
