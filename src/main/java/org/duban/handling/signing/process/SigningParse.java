package org.duban.handling.signing.process;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Reads a model as the engine does, and completes the loop of a task that several people sign: the
 * designer draws the marker and says who signs, the engine wants a collection and a condition.
 */
class SigningParse extends BpmnParse {

  SigningParse(BpmnParser parser) {
    super(parser);
  }

  @Override
  public ScopeImpl parseMultiInstanceLoopCharacteristics(Element activity, ScopeImpl scope) {
    Element loop = activity.element("multiInstanceLoopCharacteristics");
    if (loop != null && SigningElement.isSigned(activity)) {
      add(loop, "loopDataInputRef", "", "${signing.wanted()}");
      add(loop, "inputDataItem", SigningPlugin.SIGNER, "");
      add(loop, "completionCondition", "", "${signing.decided()}");
    }
    return super.parseMultiInstanceLoopCharacteristics(activity, scope);
  }

  private static void add(Element loop, String tag, String name, String text) {
    if (loop.element(tag) == null) {
      AttributesImpl attributes = new AttributesImpl();
      if (!name.isEmpty()) {
        attributes.addAttribute("", "name", "name", "CDATA", name);
      }
      Element child = new Element(loop.getUri(), tag, tag, attributes, null);
      child.appendText(text);
      loop.add(child);
    }
  }
}
