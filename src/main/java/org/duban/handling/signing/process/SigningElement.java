package org.duban.handling.signing.process;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Whether an element being parsed is a task that several people sign. */
final class SigningElement {

  private SigningElement() {}

  static boolean isSigned(Element activity) {
    Element extensions = activity.element("extensionElements");
    Element properties =
        extensions == null
            ? null
            : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    return "userTask".equals(activity.getTagName())
        && properties != null
        && properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
            .anyMatch(p -> "duban.sign.way".equals(p.attribute("name")));
  }
}
