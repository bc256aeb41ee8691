package org.duban.casefile.process;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads {@code camunda:properties} of an element being parsed. */
final class BpmnProperties {

  private BpmnProperties() {}

  static String of(Element element, String name, String otherwise) {
    Element extensions = element.element("extensionElements");
    Element properties =
        extensions == null
            ? null
            : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    if (properties == null) {
      return otherwise;
    }
    return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
        .filter(p -> name.equals(p.attribute("name")))
        .map(p -> p.attribute("value"))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(otherwise);
  }
}
