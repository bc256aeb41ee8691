package org.duban.workflow.gate;

import java.util.List;
import java.util.Optional;
import org.duban.platform.error.Problem;
import org.duban.workflow.sandbox.ExpressionPolicy;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Holds a whole document against a {@link Grammar}. */
class GrammarCheck {

  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private final Grammar grammar;
  private final ExpressionPolicy expressions;
  private final Findings findings;

  GrammarCheck(Grammar grammar, ExpressionPolicy expressions, Findings findings) {
    this.grammar = grammar;
    this.expressions = expressions;
    this.findings = findings;
  }

  void check(Element root) {
    element(root, "");
  }

  private void element(Element element, String parent) {
    Optional<String> name = Namespaces.nameOf(element);
    Optional<Grammar.Rule> rule = name.flatMap(grammar::rule);
    if (rule.isEmpty()) {
      findings.at(element, "workflow.gate.element", element.getNodeName());
      return;
    }
    if (!rule.get().parents.contains(parent)) {
      findings.at(element, "workflow.gate.element-place", element.getNodeName());
      return;
    }
    attributes(element, rule.get());
    text(element, rule.get());
    SafeXml.children(element).forEach(child -> element(child, name.get()));
  }

  private void attributes(Element element, Grammar.Rule rule) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (XMLNS.equals(attribute.getNamespaceURI())) {
        continue;
      }
      Optional<Kind> kind =
          Namespaces.nameOf(attribute).map(rule.attributes::get).filter(k -> k != null);
      if (kind.isEmpty()) {
        findings.at(element, "workflow.gate.attribute", attribute.getName(), element.getNodeName());
      } else {
        findings.at(
            element, attribute.getName(), kind.get().faults(attribute.getValue(), expressions));
      }
    }
  }

  private void text(Element element, Grammar.Rule rule) {
    String text = SafeXml.text(element);
    if (text.isEmpty()) {
      return;
    }
    List<Problem> faults =
        rule.text
            .map(kind -> kind.faults(text, expressions))
            .orElseGet(() -> List.of(Problem.at("", "workflow.gate.text", element.getNodeName())));
    findings.at(element, "text", faults);
  }
}
