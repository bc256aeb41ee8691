package org.duban.workflow.marks;

import java.util.List;

/** An XML element of a model, whichever reader it came from. */
public interface ModelElement {

  /** Local name. */
  String tag();

  /** Value of the attribute, empty if there is none. */
  String attribute(String name);

  List<ModelElement> children();

  /** Value of a {@code camunda:property}, empty if there is none. */
  default String property(String name) {
    return children().stream()
        .filter(c -> c.tag().equals("extensionElements"))
        .flatMap(c -> c.children().stream())
        .filter(c -> c.tag().equals("properties"))
        .flatMap(c -> c.children().stream())
        .filter(c -> c.attribute("name").equals(name))
        .map(c -> c.attribute("value"))
        .findFirst()
        .orElse("");
  }

  default boolean has(String tag) {
    return children().stream().anyMatch(c -> c.tag().equals(tag));
  }
}
