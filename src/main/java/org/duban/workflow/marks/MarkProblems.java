package org.duban.workflow.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.platform.error.Problem;

/**
 * Where a model would let a mandatory step be passed by in silence. A way past it that the law
 * knows (the subject never answered, nothing is imposed) says so with {@code duban.lapse}, and then
 * it is on record each time.
 */
public final class MarkProblems {

  private static final Set<String> MARKABLE =
      Set.of("userTask", "serviceTask", "subProcess", "callActivity");

  private MarkProblems() {}

  /** Keys of the processes of a file that hold a mandatory step. */
  public static List<String> mandatoryProcesses(ModelElement definitions) {
    return ModelNode.processes(definitions).stream()
        .filter(ModelNode::holdsMandatory)
        .map(ModelNode::id)
        .toList();
  }

  /**
   * Every place with what to do about it; paths are element ids.
   *
   * @param mandatoryProcesses processes of the same deployment that hold a mandatory step
   */
  public static List<Problem> of(ModelElement definitions, Set<String> mandatoryProcesses) {
    List<Problem> problems = new ArrayList<>();
    for (ModelNode process : ModelNode.processes(definitions)) {
      new MarkedScope(process).all().forEach(s -> scope(s, mandatoryProcesses, problems));
    }
    return problems;
  }

  private static void scope(
      MarkedScope scope, Set<String> mandatoryProcesses, List<Problem> problems) {
    for (ModelNode node : scope.nodes().values()) {
      if ((node.mandatory() || node.irreversible())
          && (!MARKABLE.contains(node.kind()) || node.eventSubProcess())) {
        problems.add(Problem.at(node.id(), "workflow.marks.not-a-step", node.name()));
      }
      if (mandatoryProcesses.contains(node.called()) && !node.mandatory()) {
        problems.add(Problem.at(node.id(), "workflow.marks.call", node.name()));
      }
      if (node.lapse().isEmpty()) {
        silent(scope, node, problems);
      }
    }
    for (ModelFlow flow : scope.scope().flows()) {
      boolean known =
          !flow.lapseOf().isEmpty() && scope.marks().keySet().containsAll(flow.lapseOf());
      if (flow.lapse().isEmpty() != flow.lapseOf().isEmpty() || !flow.lapse().isEmpty() && !known) {
        problems.add(Problem.at(flow.id(), "workflow.marks.lapse-of"));
      }
    }
    bypasses(scope, problems);
  }

  /** An element that ends a mandatory step without a word. */
  private static void silent(MarkedScope scope, ModelNode node, List<Problem> problems) {
    if (node.isBoundary() && node.interrupting()) {
      ModelNode host = scope.nodes().get(node.attachedTo());
      if (host != null && host.holdsMandatory()) {
        problems.add(
            Problem.at(node.id(), "workflow.marks.silent-event", node.name(), host.name()));
      }
    }
    if (node.eventSubProcess() && others(scope, node).anyMatch(ModelNode::holdsMandatory)) {
      node.nodes().stream()
          .filter(n -> n.kind().equals("startEvent") && n.interrupting() && n.lapse().isEmpty())
          .forEach(
              n ->
                  problems.add(
                      Problem.at(
                          n.id(), "workflow.marks.silent-event", n.name(), scope.scope().name())));
    }
    if (node.terminates() && others(scope, node).anyMatch(n -> open(scope, n, node))) {
      problems.add(
          Problem.at(node.id(), "workflow.marks.silent-event", node.name(), scope.scope().name()));
    }
    if (node.mandatory() && node.multiple() && node.endsEarly()) {
      problems.add(Problem.at(node.id(), "workflow.marks.silent-rest", node.name()));
    }
  }

  private static Stream<ModelNode> others(MarkedScope scope, ModelNode node) {
    return scope.nodes().values().stream().filter(n -> n != node);
  }

  /** Whether a mandatory step may be open when that end is reached. */
  private static boolean open(MarkedScope scope, ModelNode node, ModelNode end) {
    Mark mark = scope.marks().get(node.id());
    return node.holdsMandatory()
        && (mark == null || !mark.mandatory() || !mark.beyond().contains(end.id()));
  }

  /** An irreversible step that follows a mandatory one, and can be reached past it. */
  private static void bypasses(MarkedScope scope, List<Problem> problems) {
    for (Mark mandatory : scope.marks().values()) {
      for (Mark irreversible : scope.marks().values()) {
        String id = irreversible.id();
        if (mandatory.mandatory()
            && irreversible.irreversible()
            && !id.equals(mandatory.id())
            && !mandatory.beyond().contains(id)
            && !mandatory.before().contains(id)
            && scope.follows(mandatory, id)) {
          problems.add(
              Problem.at(
                  id,
                  "workflow.marks.bypass",
                  irreversible.node().name(),
                  mandatory.node().name()));
        }
      }
    }
  }
}
