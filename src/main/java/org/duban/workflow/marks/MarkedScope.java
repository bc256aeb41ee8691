package org.duban.workflow.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A process or embedded sub-process, and what its marked steps mean for the elements beside them.
 * Worked out once from the model; the same for the gate, the engine's listeners and migration.
 */
final class MarkedScope {

  private final ModelNode scope;
  private final Map<String, ModelNode> nodes = new LinkedHashMap<>();
  private final Map<String, List<ModelFlow>> out = new HashMap<>();
  private final Map<String, List<ModelFlow>> in = new HashMap<>();
  private final Map<String, MarkedScope> inner = new LinkedHashMap<>();
  private final Map<String, Mark> marks = new LinkedHashMap<>();

  MarkedScope(ModelNode scope) {
    this.scope = scope;
    scope.nodes().forEach(n -> nodes.put(n.id(), n));
    for (ModelFlow flow : scope.flows()) {
      out.computeIfAbsent(flow.source(), k -> new ArrayList<>()).add(flow);
      in.computeIfAbsent(flow.target(), k -> new ArrayList<>()).add(flow);
    }
    for (ModelNode n : scope.nodes()) {
      if (!n.nodes().isEmpty()) {
        inner.put(n.id(), new MarkedScope(n));
      }
    }
    for (ModelNode n : scope.nodes()) {
      MarkedScope within = n.eventSubProcess() ? null : inner.get(n.id());
      boolean mandatory = n.mandatory() || (within != null && within.endsOnlyPastMandatory());
      boolean irreversible = n.irreversible() || (within != null && n.holdsIrreversible());
      if (mandatory || irreversible) {
        marks.put(n.id(), mark(n, mandatory, irreversible));
      }
    }
  }

  ModelNode scope() {
    return scope;
  }

  Map<String, ModelNode> nodes() {
    return nodes;
  }

  Map<String, Mark> marks() {
    return marks;
  }

  /** This scope and all within it. */
  Stream<MarkedScope> all() {
    return Stream.concat(Stream.of(this), inner.values().stream().flatMap(MarkedScope::all));
  }

  /** The scope in which that element stands. */
  Optional<MarkedScope> around(String nodeId) {
    return all().filter(s -> s.nodes.containsKey(nodeId)).findFirst();
  }

  /**
   * Mandatory steps that must have been passed before the element is reached. A parallel join is
   * reached by each branch for itself; what comes after it is held.
   */
  List<Mark> needed(String nodeId) {
    return isJoin(nodeId)
        ? List.of()
        : marks.values().stream()
            .filter(m -> m.mandatory() && m.beyond().contains(nodeId))
            .toList();
  }

  /** Marked steps that begin anew when the element is reached. */
  List<Mark> begunAnew(String nodeId) {
    return marks.values().stream()
        .filter(m -> m.id().equals(nodeId) || m.before().contains(nodeId))
        .toList();
  }

  /** Whether the element lies after the step without the way back being counted. */
  boolean follows(Mark mark, String nodeId) {
    return reach(List.of(mark.id()), mark.before(), Set.of(), false).contains(nodeId);
  }

  private boolean endsOnlyPastMandatory() {
    List<ModelNode> ends =
        nodes.values().stream()
            .filter(n -> !n.eventSubProcess() && !out.containsKey(n.id()))
            .toList();
    return marks.values().stream()
        .filter(Mark::mandatory)
        .anyMatch(
            m -> ends.stream().allMatch(e -> e.id().equals(m.id()) || m.beyond().contains(e.id())));
  }

  private Mark mark(ModelNode node, boolean mandatory, boolean irreversible) {
    Set<String> passes = new HashSet<>();
    passes.add(node.id());
    Set<String> leading = new HashSet<>(Set.of(node.id()));
    nodes.values().stream()
        .filter(n -> n.attachedTo().equals(node.id()) && !n.lapse().isEmpty())
        .forEach(n -> passes.add(n.id()));
    for (ModelFlow flow : scope.flows()) {
      if (!flow.lapse().isEmpty() && flow.lapseOf().contains(node.id())) {
        passes.add(flow.id());
        leading.add(flow.source());
      }
    }
    // what a reminder leads to needs the step only to be open
    List<String> open = new ArrayList<>(starts());
    nodes.values().stream()
        .filter(n -> n.attachedTo().equals(node.id()) && !passes.contains(n.id()))
        .forEach(n -> open.add(n.id()));
    Set<String> without = reach(open, passes, passes, true);
    Set<String> beyond = new HashSet<>(nodes.keySet());
    beyond.removeAll(without);
    beyond.removeAll(passes);
    Set<String> before = new HashSet<>();
    for (String candidate : without) {
      Set<String> reached = reach(List.of(candidate), beyond, Set.of(), false);
      if (leading.stream().anyMatch(reached::contains)) {
        before.add(candidate);
      }
    }
    return new Mark(node, mandatory, irreversible, passes, beyond, before);
  }

  private List<String> starts() {
    return nodes.values().stream()
        .filter(n -> !n.isBoundary() && !in.containsKey(n.id()))
        .map(ModelNode::id)
        .toList();
  }

  /**
   * What can be reached from there.
   *
   * @param joins whether a parallel join waits for all its branches
   */
  private Set<String> reach(
      List<String> from, Set<String> closedNodes, Set<String> closedFlows, boolean joins) {
    Set<String> reached = new HashSet<>();
    Set<String> taken = new HashSet<>();
    Deque<String> todo = new ArrayDeque<>(from);
    while (!todo.isEmpty()) {
      String at = todo.pop();
      if (closedNodes.contains(at) && !from.contains(at)
          || joins && closedNodes.contains(at)
          || !reached.add(at)) {
        continue;
      }
      nodes.values().stream().filter(n -> n.attachedTo().equals(at)).forEach(n -> todo.add(n.id()));
      for (ModelFlow flow : out.getOrDefault(at, List.of())) {
        if (!closedFlows.contains(flow.id())) {
          taken.add(flow.id());
          if (!joins || opens(flow.target(), taken)) {
            todo.add(flow.target());
          }
        }
      }
    }
    return reached;
  }

  private boolean isJoin(String nodeId) {
    ModelNode node = nodes.get(nodeId);
    return node != null
        && Set.of("parallelGateway", "inclusiveGateway").contains(node.kind())
        && in.getOrDefault(nodeId, List.of()).size() > 1;
  }

  private boolean opens(String nodeId, Set<String> taken) {
    ModelNode node = nodes.get(nodeId);
    return node == null
        || !node.kind().equals("parallelGateway")
        || in.getOrDefault(nodeId, List.of()).stream().allMatch(f -> taken.contains(f.id()));
  }
}
