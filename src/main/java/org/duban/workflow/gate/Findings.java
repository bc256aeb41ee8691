package org.duban.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import org.duban.platform.error.Problem;
import org.w3c.dom.Element;

/** What the gate found in one file; places are named {@code file#elementId@attribute}. */
class Findings {

  private static final int MAX = 200;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  List<Problem> problems() {
    return problems;
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  void file(String code, Object... args) {
    add(Problem.at(file, code, args));
  }

  void at(Element element, String code, Object... args) {
    add(Problem.at(path(element), code, args));
  }

  void at(Element element, String attribute, List<Problem> found) {
    found.forEach(p -> add(new Problem(path(element) + '@' + attribute, p.code(), p.args())));
  }

  void at(String place, String code, Object... args) {
    add(Problem.at(file + '#' + place, code, args));
  }

  private void add(Problem problem) {
    if (problems.size() < MAX) {
      problems.add(problem);
    }
  }

  /** The element's id, or that of the nearest element around it that has one. */
  private String path(Element element) {
    String id = element.getAttribute("id");
    if (!id.isEmpty()) {
      return file + '#' + id;
    }
    String name = element.getNodeName();
    return element.getParentNode() instanceof Element around
        ? path(around) + '/' + name
        : file + '#' + name;
  }
}
