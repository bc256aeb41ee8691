package org.duban.workflow.gate;

import static org.duban.workflow.gate.Kind.HISTORY_TIME;
import static org.duban.workflow.gate.Kind.KEY;
import static org.duban.workflow.gate.Kind.LITERAL;
import static org.duban.workflow.gate.Kind.VARIABLE;

/** What a decision may be made of: tables and literal FEEL. */
final class DmnGrammar {

  private static final Kind FEEL =
      Kind.oneOf(
          "feel",
          "FEEL",
          "http://www.omg.org/spec/FEEL/20140401",
          "https://www.omg.org/spec/DMN/20191111/FEEL/");
  private static final Kind TYPE =
      Kind.oneOf("string", "boolean", "integer", "long", "double", "number", "date", "Any");

  private DmnGrammar() {}

  static Grammar create() {
    Grammar g = new Grammar();
    g.allow("dmn:definitions", "")
        .attribute(LITERAL, "namespace", "exporter", "exporterVersion", "xsi:schemaLocation")
        .attribute(LITERAL, "modeler:executionPlatform", "modeler:executionPlatformVersion")
        .attribute(LITERAL, "camundadmn:diagramRelationId")
        .attribute(FEEL, "expressionLanguage");
    g.allow("dmn:inputData", "dmn:definitions");
    g.allow("dmn:variable", "dmn:decision", "dmn:inputData").attribute(TYPE, "typeRef");
    g.allow("dmn:decision", "dmn:definitions")
        .attribute(KEY, "id")
        .attribute(HISTORY_TIME, "camundadmn:historyTimeToLive")
        .attribute(LITERAL, "camundadmn:versionTag");
    for (String requirement :
        new String[] {"dmn:informationRequirement", "dmn:authorityRequirement"}) {
      g.allow(requirement, "dmn:decision");
    }
    g.allow("dmn:requiredDecision", "dmn:informationRequirement").attribute(LITERAL, "href");
    g.allow("dmn:requiredInput", "dmn:informationRequirement").attribute(LITERAL, "href");
    g.allow("dmn:description", "dmn:definitions", "dmn:decision", "dmn:rule", "dmn:decisionTable")
        .text(LITERAL);
    table(g);
    g.allow("dmn:literalExpression", "dmn:decision")
        .attribute(FEEL, "expressionLanguage")
        .attribute(TYPE, "typeRef");
    pictures(g);
    return g;
  }

  private static void table(Grammar g) {
    g.allow("dmn:decisionTable", "dmn:decision")
        .attribute(Kind.oneOf("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT"), "hitPolicy")
        .attribute(Kind.oneOf("SUM", "COUNT", "MIN", "MAX"), "aggregation")
        .attribute(LITERAL, "preferredOrientation", "outputLabel");
    g.allow("dmn:input", "dmn:decisionTable")
        .attribute(LITERAL, "label", "biodi:width")
        .attribute(VARIABLE, "camundadmn:inputVariable");
    g.allow("dmn:inputExpression", "dmn:input")
        .attribute(TYPE, "typeRef")
        .attribute(FEEL, "expressionLanguage");
    g.allow("dmn:inputValues", "dmn:input");
    g.allow("dmn:output", "dmn:decisionTable")
        .attribute(TYPE, "typeRef")
        .attribute(LITERAL, "label", "biodi:width");
    g.allow("dmn:outputValues", "dmn:output");
    g.allow("dmn:annotation", "dmn:decisionTable");
    g.allow("dmn:rule", "dmn:decisionTable");
    g.allow("dmn:inputEntry", "dmn:rule").attribute(FEEL, "expressionLanguage");
    g.allow("dmn:outputEntry", "dmn:rule").attribute(FEEL, "expressionLanguage");
    g.allow("dmn:annotationEntry", "dmn:rule");
    // what is in the text depends on where it stands; DmnPolicy reads it
    g.allow(
            "dmn:text",
            "dmn:inputExpression",
            "dmn:inputEntry",
            "dmn:outputEntry",
            "dmn:literalExpression",
            "dmn:inputValues",
            "dmn:outputValues",
            "dmn:annotationEntry")
        .text(LITERAL);
  }

  private static void pictures(Grammar g) {
    g.allow("dmndi:DMNDI", "dmn:definitions");
    g.allow("dmndi:DMNDiagram", "dmndi:DMNDI");
    g.allow("dmndi:DMNShape", "dmndi:DMNDiagram").attribute(LITERAL, "dmnElementRef");
    g.allow("dmndi:DMNEdge", "dmndi:DMNDiagram").attribute(LITERAL, "dmnElementRef");
    g.allow("ddc:Bounds", "dmndi:DMNShape").attribute(LITERAL, "x", "y", "width", "height");
    g.allow("ddi:waypoint", "dmndi:DMNEdge").attribute(LITERAL, "x", "y");
  }
}
