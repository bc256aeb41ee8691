package org.duban.workflow.marks;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An element of a process as far as marks matter; the process itself and embedded sub-processes
 * hold others.
 *
 * @param lapse what is recorded when this element ends a mandatory step without its being done
 * @param attachedTo host of a boundary event
 * @param interrupting whether this event ends what runs beside it
 * @param called key of the process called
 */
record ModelNode(
    String id,
    String kind,
    String name,
    boolean mandatory,
    boolean irreversible,
    String lapse,
    String attachedTo,
    boolean interrupting,
    boolean eventSubProcess,
    boolean multiple,
    boolean endsEarly,
    boolean terminates,
    String called,
    List<ModelNode> nodes,
    List<ModelFlow> flows) {

  static final String MANDATORY = "duban.mandatory";
  static final String IRREVERSIBLE = "duban.irreversible";
  static final String LAPSE = "duban.lapse";
  static final String LAPSE_OF = "duban.lapseOf";

  private static final Pattern NODE =
      Pattern.compile("\\w*Event|\\w*Task|task|\\w*Gateway|subProcess|transaction|callActivity");

  /** The processes of a file. */
  static List<ModelNode> processes(ModelElement definitions) {
    return definitions.children().stream()
        .filter(e -> e.tag().equals("process"))
        .map(ModelNode::read)
        .toList();
  }

  private static ModelNode read(ModelElement e) {
    List<ModelElement> loops =
        e.children().stream()
            .filter(c -> c.tag().equals("multiInstanceLoopCharacteristics"))
            .toList();
    return new ModelNode(
        e.attribute("id"),
        e.tag(),
        e.attribute("name").isBlank() ? e.attribute("id") : e.attribute("name"),
        "true".equals(e.property(MANDATORY)),
        "true".equals(e.property(IRREVERSIBLE)),
        e.property(LAPSE).strip(),
        e.attribute("attachedToRef"),
        !"false".equals(e.attribute("cancelActivity"))
            && !"false".equals(e.attribute("isInterrupting")),
        "true".equals(e.attribute("triggeredByEvent")),
        !loops.isEmpty(),
        loops.stream().anyMatch(l -> l.has("completionCondition")) || signedEarly(e),
        e.has("terminateEventDefinition"),
        e.attribute("calledElement"),
        e.children().stream()
            .filter(c -> NODE.matcher(c.tag()).matches())
            .map(ModelNode::read)
            .toList(),
        e.children().stream()
            .filter(c -> c.tag().equals("sequenceFlow"))
            .map(ModelNode::flow)
            .toList());
  }

  /** Several people sign, and the last need not once the outcome is settled. */
  private static boolean signedEarly(ModelElement e) {
    return !e.property("duban.sign.way").isBlank()
        && !e.property("duban.sign.early").equals("false");
  }

  private static ModelFlow flow(ModelElement e) {
    Set<String> of = new LinkedHashSet<>();
    Arrays.stream(e.property(LAPSE_OF).split(","))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .forEach(of::add);
    return new ModelFlow(
        e.attribute("id"),
        e.attribute("sourceRef"),
        e.attribute("targetRef"),
        e.property(LAPSE).strip(),
        of);
  }

  boolean isBoundary() {
    return !attachedTo.isEmpty();
  }

  /** This element and all within it. */
  Stream<ModelNode> all() {
    return Stream.concat(Stream.of(this), nodes.stream().flatMap(ModelNode::all));
  }

  boolean holdsMandatory() {
    return all().anyMatch(ModelNode::mandatory);
  }

  boolean holdsIrreversible() {
    return all().anyMatch(ModelNode::irreversible);
  }
}
