package org.duban.workflow.gate;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** The namespaces definitions may use; what is in another is refused, element and attribute. */
final class Namespaces {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn"),
          Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi"),
          Map.entry("http://www.omg.org/spec/DD/20100524/DC", "dc"),
          Map.entry("http://www.omg.org/spec/DD/20100524/DI", "di"),
          Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda"),
          Map.entry("http://camunda.org/schema/modeler/1.0", "modeler"),
          Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc"),
          Map.entry("http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color"),
          Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi"),
          Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn"),
          Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi"),
          Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "ddc"),
          Map.entry("http://www.omg.org/spec/DMN/20180521/DI/", "ddi"),
          Map.entry("http://camunda.org/schema/1.0/dmn", "camundadmn"),
          Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "biodi"));

  private Namespaces() {}

  /** The node's name with our prefix; empty if its namespace is not allowed. */
  static Optional<String> nameOf(Node node) {
    @Nullable String uri = node.getNamespaceURI();
    if (uri == null) {
      return Optional.of(node.getLocalName());
    }
    return Optional.ofNullable(PREFIXES.get(uri)).map(prefix -> prefix + ':' + node.getLocalName());
  }
}
