package org.duban.workflow.gate;

import static org.duban.workflow.gate.Kind.BOOLEAN;
import static org.duban.workflow.gate.Kind.HISTORY_TIME;
import static org.duban.workflow.gate.Kind.KEY;
import static org.duban.workflow.gate.Kind.LITERAL;
import static org.duban.workflow.gate.Kind.NUMBER;
import static org.duban.workflow.gate.Kind.RETRIES;
import static org.duban.workflow.gate.Kind.STEP;
import static org.duban.workflow.gate.Kind.VALUE;
import static org.duban.workflow.gate.Kind.VARIABLE;
import static org.duban.workflow.gate.Kind.VARIABLE_OR_VALUE;

import java.util.stream.Stream;

/** What a process may be made of. */
final class BpmnGrammar {

  private static final String[] SCOPES = {"bpmn:process", "bpmn:subProcess"};

  private static final String[] EVENTS = {
    "bpmn:startEvent",
    "bpmn:endEvent",
    "bpmn:intermediateCatchEvent",
    "bpmn:intermediateThrowEvent",
    "bpmn:boundaryEvent"
  };

  private static final String[] ACTIVITIES = {
    "bpmn:userTask",
    "bpmn:serviceTask",
    "bpmn:businessRuleTask",
    "bpmn:receiveTask",
    "bpmn:manualTask",
    "bpmn:callActivity",
    "bpmn:subProcess"
  };

  private static final String[] GATEWAYS = {
    "bpmn:exclusiveGateway",
    "bpmn:parallelGateway",
    "bpmn:inclusiveGateway",
    "bpmn:eventBasedGateway"
  };

  private static final String[] ARTIFACTS = {
    "bpmn:textAnnotation",
    "bpmn:association",
    "bpmn:group",
    "bpmn:dataObject",
    "bpmn:dataObjectReference",
    "bpmn:dataStoreReference"
  };

  private static final Kind FORMAL_EXPRESSION = Kind.matching("(\\w+:)?tFormalExpression");

  private BpmnGrammar() {}

  static Grammar create() {
    Grammar g = new Grammar();
    definitions(g);
    events(g);
    activities(g);
    flows(g);
    extensions(g);
    pictures(g);
    return g;
  }

  private static void definitions(Grammar g) {
    String top = "bpmn:definitions";
    g.allow(top, "")
        .attribute(LITERAL, "targetNamespace", "exporter", "exporterVersion")
        .attribute(LITERAL, "xsi:schemaLocation", "camunda:diagramRelationId")
        .attribute(LITERAL, "modeler:executionPlatform", "modeler:executionPlatformVersion");
    g.allow("bpmn:process", top)
        .attribute(BOOLEAN, "isExecutable", "isClosed", "camunda:isStartableInTasklist")
        .attribute(LITERAL, "processType", "camunda:versionTag", "camunda:candidateStarterGroups")
        .attribute(HISTORY_TIME, "camunda:historyTimeToLive")
        .attribute(NUMBER, "camunda:jobPriority")
        .attribute(KEY, "id");
    g.allow("bpmn:message", top);
    g.allow("bpmn:signal", top);
    g.allow("bpmn:error", top).attribute(LITERAL, "errorCode", "camunda:errorMessage");
    g.allow("bpmn:escalation", top).attribute(LITERAL, "escalationCode");
    g.allow("bpmn:category", top);
    g.allow("bpmn:categoryValue", "bpmn:category").attribute(LITERAL, "value");
    g.allow("bpmn:collaboration", top).attribute(BOOLEAN, "isClosed");
    g.allow("bpmn:participant", "bpmn:collaboration").attribute(LITERAL, "processRef");
    g.allow("bpmn:messageFlow", "bpmn:collaboration").attribute(LITERAL, "sourceRef", "targetRef");
    g.allow("bpmn:laneSet", "bpmn:process", "bpmn:subProcess");
    g.allow("bpmn:childLaneSet", "bpmn:lane");
    g.allow("bpmn:lane", "bpmn:laneSet", "bpmn:childLaneSet");
    g.allow("bpmn:flowNodeRef", "bpmn:lane").text(LITERAL);
    g.allow("bpmn:textAnnotation", "bpmn:process", "bpmn:subProcess", "bpmn:collaboration")
        .attribute(LITERAL, "textFormat");
    g.allow("bpmn:text", "bpmn:textAnnotation").text(LITERAL);
    g.allow("bpmn:association", "bpmn:process", "bpmn:subProcess", "bpmn:collaboration")
        .attribute(LITERAL, "sourceRef", "targetRef", "associationDirection");
    g.allow("bpmn:group", "bpmn:process", "bpmn:subProcess", "bpmn:collaboration")
        .attribute(LITERAL, "categoryValueRef");
    g.allow("bpmn:dataObject", SCOPES).attribute(BOOLEAN, "isCollection");
    g.allow("bpmn:dataObjectReference", SCOPES).attribute(LITERAL, "dataObjectRef");
    g.allow("bpmn:dataStoreReference", SCOPES).attribute(LITERAL, "dataStoreRef");
  }

  private static void events(Grammar g) {
    for (String event : EVENTS) {
      g.allow(event, SCOPES)
          .attribute(BOOLEAN, "isInterrupting", "cancelActivity", "parallelMultiple")
          .attribute(LITERAL, "attachedToRef", "camunda:modelerTemplate")
          .attribute(NUMBER, "camunda:modelerTemplateVersion", "camunda:jobPriority")
          .attribute(BOOLEAN, "camunda:asyncBefore", "camunda:asyncAfter", "camunda:exclusive");
    }
    g.rule("bpmn:startEvent").orElseThrow().attribute(VARIABLE, "camunda:initiator");
    g.allow("bpmn:timerEventDefinition", EVENTS);
    for (String timer : new String[] {"bpmn:timeDate", "bpmn:timeDuration", "bpmn:timeCycle"}) {
      g.allow(timer, "bpmn:timerEventDefinition")
          .attribute(FORMAL_EXPRESSION, "xsi:type")
          .text(VALUE);
    }
    g.allow("bpmn:messageEventDefinition", EVENTS)
        .attribute(LITERAL, "messageRef", "camunda:modelerTemplate")
        .attribute(STEP, "camunda:delegateExpression");
    g.allow("bpmn:signalEventDefinition", EVENTS).attribute(LITERAL, "signalRef");
    g.allow("bpmn:errorEventDefinition", EVENTS)
        .attribute(LITERAL, "errorRef")
        .attribute(VARIABLE, "camunda:errorCodeVariable", "camunda:errorMessageVariable");
    g.allow("bpmn:escalationEventDefinition", EVENTS)
        .attribute(LITERAL, "escalationRef")
        .attribute(VARIABLE, "camunda:escalationCodeVariable");
    g.allow("bpmn:linkEventDefinition", EVENTS);
    g.allow("bpmn:terminateEventDefinition", EVENTS);
  }

  private static void activities(Grammar g) {
    for (String activity : ACTIVITIES) {
      g.allow(activity, SCOPES)
          .attribute(LITERAL, "default", "camunda:modelerTemplate")
          .attribute(NUMBER, "camunda:modelerTemplateVersion", "camunda:jobPriority")
          .attribute(BOOLEAN, "camunda:asyncBefore", "camunda:asyncAfter", "camunda:exclusive");
    }
    g.rule("bpmn:userTask")
        .orElseThrow()
        .attribute(VALUE, "camunda:candidateGroups", "camunda:candidateUsers")
        .attribute(VALUE, "camunda:dueDate", "camunda:followUpDate")
        .attribute(NUMBER, "camunda:priority")
        .attribute(KEY, "camunda:formRef")
        .attribute(Kind.oneOf("deployment"), "camunda:formRefBinding");
    g.rule("bpmn:serviceTask").orElseThrow().attribute(STEP, "camunda:delegateExpression");
    g.rule("bpmn:businessRuleTask")
        .orElseThrow()
        .attribute(KEY, "camunda:decisionRef")
        .attribute(Kind.oneOf("deployment"), "camunda:decisionRefBinding")
        .attribute(VARIABLE, "camunda:resultVariable")
        .attribute(
            Kind.oneOf("singleEntry", "singleResult", "collectEntries", "resultList"),
            "camunda:mapDecisionResult");
    g.rule("bpmn:receiveTask").orElseThrow().attribute(LITERAL, "messageRef");
    g.rule("bpmn:callActivity")
        .orElseThrow()
        .attribute(KEY, "calledElement")
        .attribute(Kind.oneOf("latest", "deployment"), "camunda:calledElementBinding");
    g.rule("bpmn:subProcess").orElseThrow().attribute(BOOLEAN, "triggeredByEvent");
    g.allow("bpmn:multiInstanceLoopCharacteristics", ACTIVITIES)
        .attribute(BOOLEAN, "isSequential", "camunda:asyncBefore", "camunda:asyncAfter")
        .attribute(BOOLEAN, "camunda:exclusive")
        .attribute(VARIABLE_OR_VALUE, "camunda:collection")
        .attribute(VARIABLE, "camunda:elementVariable");
    for (String condition : new String[] {"bpmn:loopCardinality", "bpmn:completionCondition"}) {
      g.allow(condition, "bpmn:multiInstanceLoopCharacteristics")
          .attribute(FORMAL_EXPRESSION, "xsi:type")
          .text(VALUE);
    }
  }

  private static void flows(Grammar g) {
    for (String gateway : GATEWAYS) {
      g.allow(gateway, SCOPES)
          .attribute(LITERAL, "default", "gatewayDirection", "eventGatewayType")
          .attribute(BOOLEAN, "instantiate")
          .attribute(BOOLEAN, "camunda:asyncBefore", "camunda:asyncAfter", "camunda:exclusive")
          .attribute(NUMBER, "camunda:jobPriority");
    }
    g.allow("bpmn:sequenceFlow", SCOPES)
        .attribute(LITERAL, "sourceRef", "targetRef", "camunda:modelerTemplate")
        .attribute(NUMBER, "camunda:modelerTemplateVersion");
    g.allow("bpmn:conditionExpression", "bpmn:sequenceFlow")
        .attribute(FORMAL_EXPRESSION, "xsi:type")
        .text(VALUE);
    String[] nodes = join(EVENTS, ACTIVITIES, GATEWAYS);
    g.allow("bpmn:incoming", nodes).text(LITERAL);
    g.allow("bpmn:outgoing", nodes).text(LITERAL);
    String[] documented =
        join(
            nodes,
            ARTIFACTS,
            new String[] {
              "bpmn:process", "bpmn:definitions", "bpmn:sequenceFlow", "bpmn:lane",
              "bpmn:participant", "bpmn:collaboration", "bpmn:message", "bpmn:error"
            });
    g.allow("bpmn:documentation", documented).attribute(LITERAL, "textFormat").text(LITERAL);
    g.allow(
        "bpmn:extensionElements",
        join(
            documented,
            new String[] {
              "bpmn:multiInstanceLoopCharacteristics",
              "bpmn:messageEventDefinition",
              "bpmn:timerEventDefinition"
            }));
  }

  private static void extensions(Grammar g) {
    String top = "bpmn:extensionElements";
    g.allow("camunda:properties", top);
    g.allow("camunda:property", "camunda:properties").attribute(LITERAL, "value");
    g.allow("camunda:inputOutput", top);
    for (String parameter : new String[] {"camunda:inputParameter", "camunda:outputParameter"}) {
      g.allow(parameter, "camunda:inputOutput").attribute(VARIABLE, "name").text(VALUE);
    }
    g.allow("camunda:list", "camunda:inputParameter", "camunda:outputParameter");
    g.allow("camunda:value", "camunda:list").text(VALUE);
    g.allow("camunda:map", "camunda:inputParameter", "camunda:outputParameter");
    g.allow("camunda:entry", "camunda:map").attribute(LITERAL, "key").text(VALUE);
    g.allow("camunda:in", top)
        .attribute(VARIABLE, "source", "target")
        .attribute(VALUE, "sourceExpression", "businessKey")
        .attribute(Kind.oneOf("all"), "variables")
        .attribute(BOOLEAN, "local");
    g.allow("camunda:out", top)
        .attribute(VARIABLE, "source", "target")
        .attribute(VALUE, "sourceExpression")
        .attribute(Kind.oneOf("all"), "variables")
        .attribute(BOOLEAN, "local");
    g.allow("camunda:executionListener", top)
        .attribute(Kind.oneOf("start", "end", "take"), "event")
        .attribute(STEP, "delegateExpression");
    g.allow("camunda:failedJobRetryTimeCycle", top).text(RETRIES);
  }

  private static void pictures(Grammar g) {
    String[] drawn = {"bpmndi:BPMNShape", "bpmndi:BPMNEdge"};
    String[] colours = {
      "bioc:stroke", "bioc:fill", "color:background-color", "color:border-color", "color:color"
    };
    g.allow("bpmndi:BPMNDiagram", "bpmn:definitions")
        .attribute(LITERAL, "documentation", "resolution");
    g.allow("bpmndi:BPMNPlane", "bpmndi:BPMNDiagram").attribute(LITERAL, "bpmnElement");
    g.allow("bpmndi:BPMNShape", "bpmndi:BPMNPlane")
        .attribute(LITERAL, "bpmnElement", "isHorizontal", "isExpanded", "isMarkerVisible")
        .attribute(LITERAL, "isMessageVisible", "choreographyActivityShape")
        .attribute(LITERAL, colours);
    g.allow("bpmndi:BPMNEdge", "bpmndi:BPMNPlane")
        .attribute(LITERAL, "bpmnElement", "messageVisibleKind", "sourceElement", "targetElement")
        .attribute(LITERAL, colours);
    g.allow("bpmndi:BPMNLabel", drawn).attribute(LITERAL, "labelStyle").attribute(LITERAL, colours);
    g.allow("dc:Bounds", "bpmndi:BPMNShape", "bpmndi:BPMNLabel")
        .attribute(LITERAL, "x", "y", "width", "height");
    g.allow("di:waypoint", "bpmndi:BPMNEdge").attribute(LITERAL, "x", "y");
  }

  private static String[] join(String[]... parts) {
    return Stream.of(parts).flatMap(Stream::of).toArray(String[]::new);
  }
}
