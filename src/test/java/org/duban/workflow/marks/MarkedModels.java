package org.duban.workflow.marks;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small processes around a mandatory hearing (Task_Hear) and an irreversible delivery. */
final class MarkedModels {

  static final String M = "<camunda:property name=\"duban.mandatory\" value=\"true\"/>";
  static final String I = "<camunda:property name=\"duban.irreversible\" value=\"true\"/>";
  static final String LAPSE = "<camunda:property name=\"duban.lapse\" value=\"逾期未陈述，记录在案\"/>";

  static final String FORM =
      """
      {"id": "marks-form", "type": "default", "schemaVersion": 16,
       "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
       "components": [{"type": "textfield", "key": "note", "label": "记录"}]}
      """;

  private MarkedModels() {}

  static String task(String id, String properties) {
    return task(id, properties, "");
  }

  static String task(String id, String properties, String more) {
    return "<bpmn:userTask id=\"%s\" name=\"%s\" camunda:candidateGroups=\"${route.to('CAMPAIGN_OFFICE', unit)}\" camunda:dueDate=\"${calendar.workingDays(3)}\" camunda:formRef=\"marks-form\" camunda:formRefBinding=\"deployment\"><bpmn:documentation>试验</bpmn:documentation>%s%s</bpmn:userTask>"
        .formatted(id, name(id), extension(properties), more);
  }

  static String extension(String properties) {
    return properties.isEmpty()
        ? ""
        : "<bpmn:extensionElements><camunda:properties>"
            + properties
            + "</camunda:properties></bpmn:extensionElements>";
  }

  static String node(String kind, String id) {
    return "<bpmn:%s id=\"%s\" name=\"%s\"/>".formatted(kind, id, name(id));
  }

  static String timer(String id, String host, String properties) {
    return "<bpmn:boundaryEvent id=\"%s\" name=\"逾期\" attachedToRef=\"%s\">%s<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P5D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>"
        .formatted(id, host, extension(properties));
  }

  static String flow(String from, String to) {
    return flow(from, to, "", "");
  }

  static String flow(String from, String to, String condition, String properties) {
    return "<bpmn:sequenceFlow id=\"Flow_%s_%s\" sourceRef=\"%s\" targetRef=\"%s\">%s%s</bpmn:sequenceFlow>"
        .formatted(
            from,
            to,
            from,
            to,
            extension(properties),
            condition.isEmpty()
                ? ""
                : "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">"
                    + condition
                    + "</bpmn:conditionExpression>");
  }

  static String chain(String... ids) {
    StringBuilder flows = new StringBuilder();
    for (int i = 1; i < ids.length; i++) {
      flows.append(flow(ids[i - 1], ids[i]));
    }
    return flows.toString();
  }

  static String process(String key, String content) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_%s" targetNamespace="https://duban.example/processes">
          <bpmn:process id="%s" name="试验" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>
        </bpmn:definitions>
        """
        .formatted(key, key, content);
  }

  static Map<String, byte[]> files(String... models) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("marks-form.form", FORM.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    for (int i = 0; i < models.length; i++) {
      files.put("model" + i + ".bpmn", models[i].getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return files;
  }

  /** Draft, hearing with a limit, decision, delivery, follow-up; may go back to the draft. */
  static String sequence(String key) {
    return process(
        key,
        node("startEvent", "Start")
            + task("Task_Draft", "")
            + task("Task_Hear", M)
            + timer("Event_Silent", "Task_Hear", LAPSE)
            + task("Task_Decide", "")
            + task("Task_Deliver", I)
            + task("Task_Follow", "")
            + "<bpmn:exclusiveGateway id=\"Gateway_Again\" default=\"Flow_Gateway_Again_End\"/>"
            + node("endEvent", "End")
            + chain(
                "Start", "Task_Draft", "Task_Hear", "Task_Decide", "Task_Deliver", "Task_Follow")
            + flow("Event_Silent", "Task_Decide")
            + flow("Task_Follow", "Gateway_Again")
            + flow("Gateway_Again", "End")
            + flow(
                "Gateway_Again",
                "Task_Draft",
                "${submission.textAt('Task_Follow', 'note') == 'again'}",
                ""));
  }

  static String name(String id) {
    return switch (id) {
      case "Task_Hear" -> "听取陈述申辩";
      case "Task_Deliver" -> "送达决定";
      case "Task_Decide" -> "作出决定";
      default -> id;
    };
  }
}
