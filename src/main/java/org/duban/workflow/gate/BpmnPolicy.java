package org.duban.workflow.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.workflow.FormChecks;
import org.duban.workflow.TaskChecks;
import org.duban.workflow.TaskChecks.DrawnLoop;
import org.duban.workflow.TaskChecks.DrawnTask;
import org.duban.workflow.marks.MarkProblems;
import org.duban.workflow.marks.ModelElement;
import org.duban.workflow.sandbox.ExpressionPolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Judges a process: made only of what is allowed, and every task complete. */
@Component
class BpmnPolicy {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private final Grammar grammar = BpmnGrammar.create();
  private final ExpressionPolicy expressions;

  private final ObjectProvider<FormChecks> forms;
  private final ObjectProvider<TaskChecks> tasks;

  BpmnPolicy(
      ExpressionPolicy expressions,
      ObjectProvider<FormChecks> forms,
      ObjectProvider<TaskChecks> tasks) {
    this.expressions = expressions;
    this.forms = forms;
    this.tasks = tasks;
  }

  void check(byte[] content, Contents contents, Findings findings) {
    SafeXml.read(content, findings).ifPresent(d -> check(d, contents, findings));
  }

  /** Keys of its processes that hold a mandatory step. */
  List<String> mandatoryProcesses(byte[] content) {
    return SafeXml.read(content, new Findings(""))
        .filter(d -> !SafeXml.isTooMany(d))
        .map(d -> MarkProblems.mandatoryProcesses(new DomElement(d.getDocumentElement())))
        .orElse(List.of());
  }

  private void check(Document document, Contents contents, Findings findings) {
    if (SafeXml.isTooMany(document)) {
      findings.file("workflow.gate.too-many-elements");
      return;
    }
    new GrammarCheck(grammar, expressions, findings).check(document.getDocumentElement());
    MarkProblems.of(new DomElement(document.getDocumentElement()), contents.mandatoryProcesses)
        .forEach(p -> findings.at(p.path(), p.code(), p.args().toArray()));
    for (Element element : SafeXml.all(document.getDocumentElement())) {
      switch (Namespaces.nameOf(element).orElse("")) {
        case "bpmn:process" -> process(element, findings);
        case "bpmn:userTask" -> userTask(element, contents, findings);
        case "bpmn:serviceTask" ->
            require(element, "delegateExpression", "workflow.gate.service-step", findings);
        case "bpmn:businessRuleTask" -> decision(element, contents, findings);
        case "bpmn:callActivity" -> {
          if (element.getAttribute("calledElement").isEmpty()) {
            findings.at(element, "workflow.gate.called-element");
          }
        }
        default -> {
          // the grammar said all there is to say
        }
      }
    }
  }

  private static void process(Element process, Findings findings) {
    if (!"true".equals(process.getAttribute("isExecutable"))) {
      findings.at(process, "workflow.gate.executable");
    }
    require(process, "historyTimeToLive", "workflow.gate.history-time", findings);
  }

  private void userTask(Element task, Contents contents, Findings findings) {
    if (camunda(task, "candidateGroups").isEmpty() && camunda(task, "candidateUsers").isEmpty()) {
      findings.at(task, "workflow.gate.task-route");
    }
    require(task, "dueDate", "workflow.gate.task-due", findings);
    require(task, "formRefBinding", "workflow.gate.task-form-binding", findings);
    List<Element> documentation =
        SafeXml.children(task).stream()
            .filter(child -> "documentation".equals(child.getLocalName()))
            .toList();
    if (documentation.stream().allMatch(d -> SafeXml.text(d).isEmpty())) {
      findings.at(task, "workflow.gate.task-documentation");
    }
    String form = camunda(task, "formRef");
    if (form.isEmpty()) {
      findings.at(task, "workflow.gate.task-form");
    } else if (!contents.forms.containsKey(form)) {
      findings.at(task, "workflow.gate.form-missing", form);
    } else {
      fieldRights(task, String.valueOf(contents.forms.get(form)), findings);
    }
    drawn(task, contents, findings);
  }

  /** What others say who give the task's properties a meaning. */
  private void drawn(Element task, Contents contents, Findings findings) {
    Map<String, String> properties = new LinkedHashMap<>();
    DrawnLoop loop = null;
    for (Element element : SafeXml.all(task)) {
      if ("property".equals(element.getLocalName())) {
        properties.put(element.getAttribute("name"), element.getAttribute("value"));
      } else if ("multiInstanceLoopCharacteristics".equals(element.getLocalName())) {
        loop =
            new DrawnLoop(
                "true".equals(element.getAttribute("isSequential")),
                !camunda(element, "collection").isEmpty()
                    || SafeXml.children(element).stream()
                        .anyMatch(c -> !"extensionElements".equals(c.getLocalName())));
      }
    }
    DrawnTask drawn = new DrawnTask(properties, loop, contents.forms.get(camunda(task, "formRef")));
    tasks.forEach(checks -> findings.at(task, "properties", checks.check(drawn)));
  }

  /** The task's field rights name fields of its form and leave a form that can be checked. */
  private void fieldRights(Element task, String form, Findings findings) {
    for (Element property : SafeXml.all(task)) {
      if ("property".equals(property.getLocalName())
          && "duban.fields".equals(property.getAttribute("name"))) {
        forms.ifAvailable(
            checks ->
                findings.at(
                    task,
                    "duban.fields",
                    checks.unsupported(form, property.getAttribute("value"))));
      }
    }
  }

  private static void decision(Element task, Contents contents, Findings findings) {
    require(task, "decisionRefBinding", "workflow.gate.decision-binding", findings);
    String decision = camunda(task, "decisionRef");
    if (!contents.decisions.contains(decision)) {
      findings.at(task, "workflow.gate.decision-missing", decision);
    }
  }

  private static void require(Element element, String attribute, String code, Findings findings) {
    if (camunda(element, attribute).isBlank()) {
      findings.at(element, code);
    }
  }

  private static String camunda(Element element, String attribute) {
    return element.getAttributeNS(CAMUNDA, attribute).trim();
  }

  /** An element as the marks' rules read it. */
  private record DomElement(Element element) implements ModelElement {

    @Override
    public String tag() {
      return element.getLocalName();
    }

    @Override
    public String attribute(String name) {
      return element.getAttribute(name);
    }

    @Override
    public List<ModelElement> children() {
      return SafeXml.children(element).stream().<ModelElement>map(DomElement::new).toList();
    }
  }
}
