package org.duban.workflow.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads of models that the contract tests share. */
final class Places {

  private Places() {}

  /** All occurrences of a pattern in the file, as it is written. */
  static List<MatchResult> find(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  static Collection<BaseElement> elements(BpmnModelInstance model) {
    return model.getModelElementsByType(BaseElement.class);
  }

  /** The value of a property set on the element itself. */
  static Optional<String> property(BaseElement element, String name) {
    return children(element, CamundaProperty.class)
        .filter(p -> name.equals(p.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst();
  }

  static Stream<CamundaProperty> properties(BaseElement element) {
    return children(element, CamundaProperty.class);
  }

  static Optional<String> input(BaseElement element, String name) {
    return inputs(element)
        .filter(p -> name.equals(p.getCamundaName()))
        .map(ModelElementInstance::getTextContent)
        .findFirst();
  }

  static Stream<CamundaInputParameter> inputs(BaseElement element) {
    return children(element, CamundaInputParameter.class);
  }

  static String camunda(BaseElement element, String attribute) {
    String value = element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", attribute);
    return value == null ? "" : value;
  }

  private static <T extends ModelElementInstance> Stream<T> children(
      BaseElement element, Class<T> type) {
    List<T> found = new ArrayList<>();
    if (element.getExtensionElements() != null) {
      for (ModelElementInstance inside : element.getExtensionElements().getElements()) {
        if (type.isInstance(inside)) {
          found.add(type.cast(inside));
        }
        found.addAll(inside.getChildElementsByType(type));
      }
    }
    return found.stream();
  }
}
