package org.duban.workflow.gate;

import static org.duban.workflow.gate.Models.decision;
import static org.duban.workflow.gate.Models.extension;
import static org.duban.workflow.gate.Models.form;
import static org.duban.workflow.gate.Models.node;
import static org.duban.workflow.gate.Models.process;
import static org.duban.workflow.gate.Models.task;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One hostile or incomplete model for each place where the engine evaluates, loads or reads. */
final class HostileModels {

  record Hostile(String place, Map<String, byte[]> files) {
    @Override
    public String toString() {
      return place;
    }
  }

  /** Runs a command, were it evaluated by the engine as it comes. */
  static final String RUN =
      "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null)"
          + ".exec('touch "
          + Marker.FILE
          + "')}";

  private static final String CLASS = HostileClass.class.getName();
  private static final String SCRIPT =
      "<camunda:script scriptFormat=\"javascript\">java.lang.Runtime.getRuntime().exec('touch "
          + Marker.FILE
          + "')</camunda:script>";
  private static final String XSI = "xsi:type=\"bpmn:tFormalExpression\"";

  private final List<Hostile> all = new ArrayList<>();

  private HostileModels() {}

  static List<Hostile> all() {
    HostileModels models = new HostileModels();
    models.userTasks();
    models.listeners();
    models.parameters();
    models.serviceTasks();
    models.otherActivities();
    models.events();
    models.flows();
    models.processes();
    models.expressions();
    models.xml();
    models.incomplete();
    models.decisions();
    models.forms();
    models.otherFiles();
    return models.all;
  }

  private void userTasks() {
    for (String attribute :
        new String[] {
          "assignee", "followUpDate", "priority", "formKey", "formRefVersion", "candidateUsers"
        }) {
      bpmn("userTask@" + attribute, task("camunda:" + attribute + "=\"" + RUN + "\"", ""));
    }
    bpmn(
        "userTask@candidateGroups",
        task(
            "camunda:candidateGroups=\"" + RUN + "\" camunda:dueDate=\"2026-12-31\" " + form(),
            "说明",
            ""));
    bpmn(
        "userTask@dueDate",
        task(
            "camunda:candidateGroups=\"A@1\" camunda:dueDate=\"" + RUN + "\" " + form(), "说明", ""));
    bpmn(
        "userTask@formRef",
        task(
            "camunda:candidateGroups=\"A@1\" camunda:dueDate=\"2026-12-31\""
                + " camunda:formRefBinding=\"deployment\" camunda:formRef=\""
                + RUN
                + "\"",
            "说明",
            ""));
    bpmn("userTask@name", task("", "").replace("name=\"核实\"", "name=\"" + RUN + "\""));
    bpmn("userTask documentation", task(Models.TASK_ATTRIBUTES, RUN, ""));
    bpmn("userTask@formHandlerClass", task("camunda:formHandlerClass=\"" + CLASS + "\"", ""));
    bpmn("userTask@asyncBefore", task("camunda:asyncBefore=\"" + RUN + "\"", ""));
    bpmn(
        "userTask@jobPriority",
        task("camunda:asyncBefore=\"true\" camunda:jobPriority=\"" + RUN + "\"", ""));
    bpmn(
        "formField default",
        task(
            "",
            "<camunda:formData><camunda:formField id=\"f\" type=\"string\" defaultValue=\""
                + RUN
                + "\"/></camunda:formData>"));
    bpmn(
        "formField validator",
        task(
            "",
            "<camunda:formData><camunda:formField id=\"f\" type=\"string\"><camunda:validation>"
                + "<camunda:constraint name=\"validator\" config=\""
                + CLASS
                + "\"/></camunda:validation></camunda:formField></camunda:formData>"));
    bpmn("formProperty", task("", "<camunda:formProperty id=\"f\" expression=\"" + RUN + "\"/>"));
    for (String owner : new String[] {"potentialOwner", "humanPerformer"}) {
      bpmn(
          owner,
          task(
              "",
              "<bpmn:"
                  + owner
                  + "><bpmn:resourceAssignmentExpression><bpmn:formalExpression>"
                  + RUN
                  + "</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:"
                  + owner
                  + ">"));
    }
    bpmn(
        "multi-instance@collection",
        task("", multiInstance("camunda:collection=\"" + RUN + "\"", "")));
    bpmn(
        "multi-instance@elementVariable",
        task("", multiInstance("camunda:collection=\"a\" camunda:elementVariable=\"task\"", "")));
    for (String child : new String[] {"loopCardinality", "completionCondition"}) {
      bpmn(
          "multi-instance " + child,
          task("", multiInstance("", "<bpmn:" + child + ">" + RUN + "</bpmn:" + child + ">")));
      bpmn(
          "multi-instance script " + child,
          task(
              "",
              multiInstance(
                  "",
                  "<bpmn:"
                      + child
                      + " "
                      + XSI
                      + " language=\"javascript\">1</bpmn:"
                      + child
                      + ">")));
    }
    bpmn(
        "property value",
        task(
            "",
            "<camunda:properties><camunda:property name=\"duban.exclude\" value=\""
                + RUN
                + "\"/></camunda:properties>"));
    bpmn(
        "retry cycle",
        task(
            "camunda:asyncBefore=\"true\"",
            "<camunda:failedJobRetryTimeCycle>" + RUN + "</camunda:failedJobRetryTimeCycle>"));
  }

  private static String multiInstance(String attributes, String children) {
    return "<bpmn:multiInstanceLoopCharacteristics "
        + attributes
        + ">"
        + children
        + "</bpmn:multiInstanceLoopCharacteristics>";
  }

  private void listeners() {
    for (String kind : new String[] {"taskListener", "executionListener"}) {
      String event = kind.equals("taskListener") ? "create" : "start";
      String open = "<camunda:" + kind + " event=\"" + event + "\"";
      bpmn(kind + "@class", task("", open + " class=\"" + CLASS + "\"/>"));
      bpmn(kind + "@expression", task("", open + " expression=\"" + RUN + "\"/>"));
      bpmn(kind + "@delegateExpression", task("", open + " delegateExpression=\"" + RUN + "\"/>"));
      bpmn(kind + " script", task("", open + ">" + SCRIPT + "</camunda:" + kind + ">"));
      bpmn(
          kind + " field",
          task(
              "",
              open
                  + "><camunda:field name=\"a\"><camunda:expression>"
                  + RUN
                  + "</camunda:expression></camunda:field></camunda:"
                  + kind
                  + ">"));
    }
    bpmn(
        "taskListener timeout",
        task(
            "",
            "<camunda:taskListener id=\"t\" event=\"timeout\" expression=\"${a}\">"
                + "<bpmn:timerEventDefinition><bpmn:timeDate>"
                + RUN
                + "</bpmn:timeDate></bpmn:timerEventDefinition></camunda:taskListener>"));
    bpmn(
        "process executionListener",
        process(
            "",
            "",
            task("", ""),
            "",
            "",
            extension("<camunda:executionListener event=\"start\" expression=\"" + RUN + "\"/>")));
  }

  private void parameters() {
    for (String direction : new String[] {"inputParameter", "outputParameter"}) {
      String close = "</camunda:" + direction + ">";
      parameter(direction + " text", direction, RUN + close);
      parameter(
          direction + " list",
          direction,
          "<camunda:list><camunda:value>" + RUN + "</camunda:value></camunda:list>" + close);
      parameter(
          direction + " map value",
          direction,
          "<camunda:map><camunda:entry key=\"a\">"
              + RUN
              + "</camunda:entry></camunda:map>"
              + close);
      parameter(
          direction + " map key",
          direction,
          "<camunda:map><camunda:entry key=\""
              + RUN
              + "\">a</camunda:entry></camunda:map>"
              + close);
      parameter(direction + " script", direction, SCRIPT + close);
      parameter(
          direction + " script in list",
          direction,
          "<camunda:list>" + SCRIPT + "</camunda:list>" + close);
      parameter(
          direction + " comment splits", direction, RUN.replace("${''", "$<!-- -->{''") + close);
    }
    bpmn(
        "inputParameter@name",
        task(
            "",
            "<camunda:inputOutput><camunda:inputParameter name=\"execution\">1"
                + "</camunda:inputParameter></camunda:inputOutput>"));
  }

  private void parameter(String place, String direction, String rest) {
    bpmn(
        place,
        task(
            "",
            "<camunda:inputOutput><camunda:"
                + direction
                + " name=\"a\">"
                + rest
                + "</camunda:inputOutput>"));
  }

  private void serviceTasks() {
    for (String kind : new String[] {"serviceTask", "sendTask", "businessRuleTask"}) {
      bpmn(kind + "@class", node(kind, "camunda:class=\"" + CLASS + "\"", ""));
      bpmn(kind + "@expression", node(kind, "camunda:expression=\"" + RUN + "\"", ""));
      bpmn(
          kind + "@delegateExpression",
          node(kind, "camunda:delegateExpression=\"" + RUN + "\"", ""));
      bpmn(
          kind + " external",
          node(kind, "camunda:type=\"external\" camunda:topic=\"" + RUN + "\"", ""));
      bpmn(
          kind + " connector",
          node(
              kind,
              "",
              extension(
                  "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId>"
                      + "</camunda:connector>")));
    }
    bpmn(
        "serviceTask unknown bean",
        node("serviceTask", "camunda:delegateExpression=\"${noSuchStep}\"", ""));
    bpmn(
        "serviceTask engine bean",
        node("serviceTask", "camunda:delegateExpression=\"${runtimeService}\"", ""));
    bpmn(
        "serviceTask shell",
        node(
            "serviceTask",
            "camunda:type=\"shell\"",
            extension(
                "<camunda:field name=\"command\" stringValue=\"touch\"/><camunda:field"
                    + " name=\"arg1\" stringValue=\""
                    + Marker.FILE
                    + "\"/>")));
    bpmn("serviceTask mail", node("serviceTask", "camunda:type=\"mail\"", ""));
    bpmn(
        "serviceTask@resultVariable",
        node("serviceTask", "camunda:expression=\"${1}\" camunda:resultVariable=\"a\"", ""));
    bpmn(
        "external task@taskPriority",
        node(
            "serviceTask",
            "camunda:type=\"external\" camunda:topic=\"a\" camunda:taskPriority=\"" + RUN + "\"",
            ""));
    bpmn(
        "external task error",
        node(
            "serviceTask",
            "camunda:type=\"external\" camunda:topic=\"a\"",
            extension("<camunda:errorEventDefinition id=\"e\" expression=\"" + RUN + "\"/>")));
    bpmn("serviceTask without step", node("serviceTask", "", ""));
  }

  private void otherActivities() {
    for (String language : new String[] {"javascript", "groovy", "juel", "feel", "python"}) {
      bpmn(
          "scriptTask " + language,
          node(
              "scriptTask",
              "scriptFormat=\"" + language + "\"",
              "<bpmn:script>" + RUN + "</bpmn:script>"));
    }
    bpmn(
        "scriptTask resource",
        node(
            "scriptTask", "scriptFormat=\"groovy\" camunda:resource=\"classpath://x.groovy\"", ""));
    for (String attribute :
        new String[] {"decisionRefVersion", "decisionRefVersionTag", "decisionRefTenantId"}) {
      bpmn(
          "businessRuleTask@" + attribute,
          node(
              "businessRuleTask",
              "camunda:decisionRef=\"a\" camunda:" + attribute + "=\"" + RUN + "\"",
              ""));
    }
    bpmn(
        "businessRuleTask@decisionRef",
        node(
            "businessRuleTask",
            "camunda:decisionRefBinding=\"deployment\" camunda:decisionRef=\"" + RUN + "\"",
            ""));
    bpmn("callActivity@calledElement", node("callActivity", "calledElement=\"" + RUN + "\"", ""));
    for (String attribute :
        new String[] {
          "calledElementVersion",
          "calledElementVersionTag",
          "calledElementTenantId",
          "caseRef",
          "variableMappingDelegateExpression"
        }) {
      bpmn(
          "callActivity@" + attribute,
          node(
              "callActivity", "calledElement=\"a\" camunda:" + attribute + "=\"" + RUN + "\"", ""));
    }
    bpmn(
        "callActivity@variableMappingClass",
        node(
            "callActivity",
            "calledElement=\"a\" camunda:variableMappingClass=\"" + CLASS + "\"",
            ""));
    for (String mapping :
        new String[] {
          "<camunda:in sourceExpression=\"" + RUN + "\" target=\"a\"/>",
          "<camunda:in businessKey=\"" + RUN + "\"/>",
          "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>",
          "<camunda:out sourceExpression=\"" + RUN + "\" target=\"a\"/>"
        }) {
      bpmn(
          "callActivity " + mapping.substring(0, 28),
          node("callActivity", "calledElement=\"a\"", extension(mapping)));
    }
    bpmn("adHocSubProcess", node("adHocSubProcess", "", ""));
    bpmn("transaction", node("transaction", "", ""));
    bpmn(
        "complexGateway",
        node(
            "complexGateway",
            "",
            "<bpmn:activationCondition>" + RUN + "</bpmn:activationCondition>"));
    bpmn(
        "standardLoopCharacteristics",
        task(
            "",
            "<bpmn:standardLoopCharacteristics><bpmn:loopCondition>"
                + RUN
                + "</bpmn:loopCondition></bpmn:standardLoopCharacteristics>"));
    bpmn(
        "ioSpecification",
        task(
            "",
            "<bpmn:dataInputAssociation><bpmn:assignment><bpmn:from>"
                + RUN
                + "</bpmn:from><bpmn:to>a</bpmn:to></bpmn:assignment></bpmn:dataInputAssociation>"));
  }

  private void events() {
    for (String timer : new String[] {"timeDate", "timeDuration", "timeCycle"}) {
      String definition =
          "<bpmn:timerEventDefinition><bpmn:"
              + timer
              + " "
              + XSI
              + ">"
              + RUN
              + "</bpmn:"
              + timer
              + "></bpmn:timerEventDefinition>";
      bpmn(timer + " catch", node("intermediateCatchEvent", "", definition));
      bpmn(timer + " start", process("", "", task("", ""), "", definition, ""));
      bpmn(
          timer + " boundary",
          task("", "")
              + "<bpmn:boundaryEvent id=\"Event_Timer\" attachedToRef=\"Node\">"
              + definition
              + "</bpmn:boundaryEvent>");
    }
    withDefinition(
        "message name",
        "<bpmn:message id=\"Ref\" name=\"" + RUN + "\"/>",
        node("intermediateCatchEvent", "", "<bpmn:messageEventDefinition messageRef=\"Ref\"/>"));
    withDefinition(
        "start message name",
        "<bpmn:message id=\"Ref\" name=\"" + RUN + "\"/>",
        node("receiveTask", "messageRef=\"Ref\"", ""));
    withDefinition(
        "signal name",
        "<bpmn:signal id=\"Ref\" name=\"" + RUN + "\"/>",
        node("intermediateThrowEvent", "", "<bpmn:signalEventDefinition signalRef=\"Ref\"/>"));
    withDefinition(
        "signal payload",
        "<bpmn:signal id=\"Ref\" name=\"a\"/>",
        node(
            "intermediateThrowEvent",
            "",
            "<bpmn:signalEventDefinition signalRef=\"Ref\">"
                + extension("<camunda:in sourceExpression=\"" + RUN + "\" target=\"a\"/>")
                + "</bpmn:signalEventDefinition>"));
    withDefinition(
        "error code", "<bpmn:error id=\"Ref\" errorCode=\"" + RUN + "\"/>", task("", ""));
    withDefinition(
        "error message",
        "<bpmn:error id=\"Ref\" errorCode=\"a\" camunda:errorMessage=\"" + RUN + "\"/>",
        task("", ""));
    withDefinition(
        "escalation code",
        "<bpmn:escalation id=\"Ref\" escalationCode=\"" + RUN + "\"/>",
        task("", ""));
    for (String attribute : new String[] {"class", "expression", "delegateExpression"}) {
      withDefinition(
          "message throw@" + attribute,
          "<bpmn:message id=\"Ref\" name=\"a\"/>",
          node(
              "intermediateThrowEvent",
              "",
              "<bpmn:messageEventDefinition messageRef=\"Ref\" camunda:"
                  + attribute
                  + "=\""
                  + (attribute.equals("class") ? CLASS : RUN)
                  + "\"/>"));
    }
    bpmn(
        "conditional event",
        node(
            "intermediateCatchEvent",
            "",
            "<bpmn:conditionalEventDefinition><bpmn:condition "
                + XSI
                + ">"
                + RUN
                + "</bpmn:condition></bpmn:conditionalEventDefinition>"));
    bpmn(
        "errorCodeVariable",
        task("", "")
            + "<bpmn:boundaryEvent id=\"E\" attachedToRef=\"Node\"><bpmn:errorEventDefinition"
            + " camunda:errorCodeVariable=\"execution\"/></bpmn:boundaryEvent>");
    bpmn(
        "start form",
        process(
            "",
            "",
            task("", ""),
            "",
            extension(
                "<camunda:formData><camunda:formField id=\"f\" type=\"string\" defaultValue=\""
                    + RUN
                    + "\"/></camunda:formData>"),
            ""));
  }

  private void flows() {
    flow("condition", "<bpmn:conditionExpression " + XSI + ">" + RUN);
    flow("condition script", "<bpmn:conditionExpression " + XSI + " language=\"javascript\">true");
    flow(
        "condition resource",
        "<bpmn:conditionExpression "
            + XSI
            + " language=\"groovy\" camunda:resource=\"deployment://x.groovy\">");
    bpmn(
        "flow listener",
        process(
            "",
            "",
            task("", ""),
            extension("<camunda:executionListener event=\"take\" class=\"" + CLASS + "\"/>"),
            "",
            ""));
  }

  private void flow(String place, String condition) {
    bpmn(
        place,
        process(
            "",
            "",
            node("exclusiveGateway", "", ""),
            condition + "</bpmn:conditionExpression>",
            "",
            ""));
  }

  private void processes() {
    for (String attribute :
        new String[] {
          "candidateStarterGroups",
          "candidateStarterUsers",
          "versionTag",
          "historyTimeToLive",
          "jobPriority",
          "taskPriority",
          "isStartableInTasklist"
        }) {
      bpmn(
          "process@" + attribute,
          process("", "camunda:" + attribute + "=\"" + RUN + "\"", task("", ""), "", "", ""));
    }
    bpmn(
        "process property",
        process("", "", task("", ""), "", "", "<bpmn:property id=\"p\" name=\"" + RUN + "\"/>"));
  }

  private void expressions() {
    for (String expression :
        new String[] {
          "${execution.processEngineServices}",
          "${execution}",
          "${task}",
          "${authenticatedUserId}",
          "${noSuchBean.run()}",
          "${runtimeService}",
          "${runtimeService.deleteProcessInstance(a, b)}",
          "${now()}",
          "${dateTime()}",
          "${currentUser()}",
          "${'a'.concat('b')}",
          "${a.class}",
          "${a['class']}",
          "${a.b.c()}",
          "#{a.getClass()}",
          "${calendar.getClass()}",
          "${calendar.class}",
          "${calendar}",
          "${calendar['getClass']()}",
          "${a ? b.run() : c}",
          "${fn:run(a)}",
          "${(",
          "${" + "a+".repeat(600) + "1}"
        }) {
      bpmn(
          "expression " + (expression.length() > 60 ? "too long" : expression),
          task(
              "",
              "<camunda:inputOutput><camunda:inputParameter name=\"a\">"
                  + expression
                  + "</camunda:inputParameter></camunda:inputOutput>"));
    }
  }

  private void xml() {
    String good = process(task("", ""));
    String declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    bpmn(
        "external entity",
        good.replace(
                declared, declared + "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
            .replace("核实情况", "&x;"));
    bpmn(
        "external document type",
        good.replace(declared, declared + "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\">"));
    bpmn(
        "entity bomb",
        good.replace(
                declared,
                declared
                    + "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>")
            .replace("核实情况", "&b;"));
    bpmn(
        "xinclude",
        good.replace(
            "<bpmn:documentation>",
            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                + " href=\"file:///etc/passwd\"/><bpmn:documentation>"));
    bpmn("not xml", "hello");
    bpmn(
        "too deep",
        good.replace(
            "<bpmn:documentation>",
            "<bpmn:subProcess>".repeat(3000)
                + "</bpmn:subProcess>".repeat(3000)
                + "<bpmn:documentation>"));
    bpmn(
        "old namespace",
        good.replace("xmlns:camunda=", "xmlns:activiti=\"http://activiti.org/bpmn\" xmlns:camunda=")
            .replace("id=\"Node\"", "id=\"Node\" activiti:assignee=\"" + RUN + "\""));
    bpmn(
        "script task in a foreign namespace",
        process(
            "<x:scriptTask xmlns:x=\"urn:x\" id=\"Node\" scriptFormat=\"juel\"><x:script>"
                + RUN
                + "</x:script></x:scriptTask>"));
    bpmn(
        "script task in the extension namespace",
        process(
            "<camunda:scriptTask id=\"Node\" scriptFormat=\"juel\"><camunda:script>"
                + RUN
                + "</camunda:script></camunda:scriptTask>"));
    bpmn(
        "listener outside of extensions",
        task("", "")
            .replace(
                "<bpmn:incoming>",
                "<camunda:executionListener event=\"start\" expression=\""
                    + RUN
                    + "\"/><bpmn:incoming>"));
    all.add(
        new Hostile(
            "bpmn: UTF-16",
            Map.of(
                "hostile.bpmn",
                good.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16))));
  }

  private void incomplete() {
    String due = "camunda:dueDate=\"2026-12-31\" ";
    String route = "camunda:candidateGroups=\"A@1\" ";
    bpmn("no route", task(due + form(), "说明", ""));
    bpmn("no due date", task(route + form(), "说明", ""));
    bpmn("no form", task(route + due, "说明", ""));
    bpmn("no documentation", task(route + due + form(), "", ""));
    bpmn(
        "form not deployed with it",
        task(route + due + form().replace("gate-form", "other"), "说明", ""));
    bpmn("not executable", process(task("", "")).replace("isExecutable=\"true\"", ""));
    bpmn(
        "no history time",
        process(task("", "")).replace("camunda:historyTimeToLive=\"P3650D\"", ""));
    bpmn(
        "decision not deployed with it",
        node(
            "businessRuleTask",
            "camunda:decisionRef=\"other\" camunda:decisionRefBinding=\"deployment\"",
            ""));
  }

  private void decisions() {
    for (String language : new String[] {"juel", "javascript", "groovy", "python"}) {
      String attribute = "expressionLanguage=\"" + language + "\"";
      dmn(language + " input", decision("", attribute, RUN, "", "1", "\"a\""));
      dmn(language + " entry", decision("", "", "amount", attribute, RUN, "\"a\""));
      dmn(language + " everywhere", decision(attribute, "", "amount", "", "1", "\"a\""));
      dmn(
          language + " literal",
          decision("", "", "amount", "", "1", "\"a\"")
              .replaceAll(
                  "(?s)<decisionTable.*</decisionTable>",
                  "<literalExpression " + attribute + "><text>1</text></literalExpression>"));
    }
    dmn("expression in input", decision("", "", RUN, "", "1", "\"a\""));
    dmn("expression in entry", decision("", "", "amount", "", RUN, "\"a\""));
    dmn("expression in output", decision("", "", "amount", "", "1", RUN));
    dmn(
        "Java function",
        decision(
            "",
            "",
            "{f: function(x) external {java: {class: \"java.lang.System\", method signature:"
                + " \"exit(int)\"}}, r: f(1)}.r",
            "",
            "1",
            "\"a\""));
    dmn("own function", decision("", "", "{f: function(x) x + 1, r: f(1)}.r", "", "1", "\"a\""));
    dmn("loop", decision("", "", "count(for i in 1..1000000000 return i)", "", "1", "\"a\""));
    dmn(
        "input variable",
        decision("", "", "amount", "", "1", "\"a\"")
            .replace("label=\"数额\"", "camunda:inputVariable=\"execution\""));
    dmn(
        "import",
        decision("", "", "amount", "", "1", "\"a\"")
            .replace(
                "<decision id",
                "<import name=\"x\" namespace=\"x\" locationURI=\"file:///etc/passwd\""
                    + " importType=\"x\"/><decision id"));
    dmn(
        "knowledge model",
        decision("", "", "amount", "", "1", "\"a\"")
            .replace("<decision id", "<businessKnowledgeModel id=\"x\"/><decision id"));
    dmn(
        "external entity",
        decision("", "", "amount", "", "1", "\"a\"")
            .replace("?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"));
  }

  private void forms() {
    for (String type : new String[] {"html", "iframe", "expression", "script", "filepicker"}) {
      formFile(type, form("", ", {\"type\": \"" + type + "\", \"id\": \"x\"}"));
    }
    formFile("markup", form(", \"description\": \"<img src=x onerror=alert(1)>\"", ""));
    formFile("script link", form(", \"description\": \"[a](javascript:alert(1))\"", ""));
    formFile("FEEL", form(", \"conditional\": {\"hide\": \"=true\"}", ""));
    formFile("expression", form(", \"defaultValue\": \"" + RUN.replace("\"", "'") + "\"", ""));
    formFile("nested", form("", ", {\"type\":\"group\",\"components\":[{\"type\":\"html\"}]}"));
    formFile("no id", form("", "").replace("\"id\": \"gate-form\",", ""));
    formFile("twice the id", form("", "").replace("\"type\": \"default\"", "\"id\": \"b\""));
    formFile("not JSON", "hello");
    formFile("too deep", "[".repeat(2000) + "]".repeat(2000));
  }

  private void otherFiles() {
    other("hostile.cmmn", "<definitions/>");
    other("hostile.groovy", "1");
    other("hostile.html", "<form/>");
    other("hostile.bpmn20.xml", process(task("", "")));
    other("../hostile.bpmn", process(task("", "")));
  }

  private void withDefinition(String place, String definition, String node) {
    bpmn(place, process(definition, "", node, "", "", ""));
  }

  private void bpmn(String place, String content) {
    boolean whole = content.contains("definitions") || !content.startsWith("<");
    all.add(
        new Hostile(
            "bpmn: " + place, Models.files("hostile.bpmn", whole ? content : process(content))));
  }

  private void dmn(String place, String content) {
    all.add(new Hostile("dmn: " + place, Models.files("hostile.dmn", content)));
  }

  private void formFile(String place, String content) {
    all.add(
        new Hostile(
            "form: " + place, Map.of("hostile.form", content.getBytes(StandardCharsets.UTF_8))));
  }

  private void other(String name, String content) {
    all.add(new Hostile("file: " + name, Models.files(name, content)));
  }
}
