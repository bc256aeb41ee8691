package org.duban.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.platform.error.Problem;
import org.duban.workflow.sandbox.ExpressionPolicy;
import org.duban.workflow.sandbox.FeelPolicy;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Judges a decision: made only of what is allowed, and every cell plain FEEL. */
@Component
class DmnPolicy {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

  private final Grammar grammar = DmnGrammar.create();
  private final ExpressionPolicy expressions;
  private final FeelPolicy feel;

  DmnPolicy(ExpressionPolicy expressions, FeelPolicy feel) {
    this.expressions = expressions;
    this.feel = feel;
  }

  /** Ids of the decisions in it. */
  List<String> check(byte[] content, Findings findings) {
    Optional<Document> document = SafeXml.read(content, findings);
    if (document.isEmpty()) {
      return List.of();
    }
    if (SafeXml.isTooMany(document.get())) {
      findings.file("workflow.gate.too-many-elements");
      return List.of();
    }
    Element root = document.get().getDocumentElement();
    new GrammarCheck(grammar, expressions, findings).check(root);
    List<String> decisions = new ArrayList<>();
    for (Element element : SafeXml.all(root)) {
      if ("decision".equals(element.getLocalName())) {
        decisions.add(element.getAttribute("id"));
        if (element.getAttributeNS(CAMUNDA, "historyTimeToLive").isEmpty()) {
          findings.at(element, "workflow.gate.history-time");
        }
      } else if ("text".equals(element.getLocalName())) {
        cell(element, findings);
      }
    }
    return decisions;
  }

  private void cell(Element element, Findings findings) {
    String text = SafeXml.text(element);
    if (text.isEmpty() || !(element.getParentNode() instanceof Element holder)) {
      return;
    }
    List<Problem> faults =
        switch (String.valueOf(holder.getLocalName())) {
          case "inputEntry" -> text.equals("-") ? List.of() : feel.unaryTests("", text);
          case "inputExpression", "outputEntry", "literalExpression" -> feel.expression("", text);
          default -> List.of();
        };
    findings.at(holder, "text", faults);
  }
}
