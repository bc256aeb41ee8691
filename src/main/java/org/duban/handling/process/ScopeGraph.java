package org.duban.handling.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comes after what in one process or sub-process. Flows that lead back to what every way there
 * had to pass (a correction, a new round) do not count: behind is only what has not come yet.
 */
final class ScopeGraph {

  /** How a gateway that several flows enter treats their tokens. */
  enum Join {
    /** Waits for one on each flow. */
    ALL,
    /** Waits for those that can still come. */
    SOME
  }

  /** A flow, or the way from an activity to what is attached to it. */
  record Edge(String from, String to) {}

  private final Map<String, List<String>> out = new LinkedHashMap<>();
  private final Map<String, List<String>> in = new HashMap<>();
  private final Map<String, Join> gateways;

  ScopeGraph(Collection<String> nodes, Collection<Edge> edges, Map<String, Join> gateways) {
    this.gateways = gateways;
    Map<String, List<String>> all = new LinkedHashMap<>();
    nodes.forEach(n -> all.put(n, new ArrayList<>()));
    edges.forEach(e -> all.getOrDefault(e.from(), new ArrayList<>()).add(e.to()));
    Set<String> targets = new HashSet<>();
    edges.forEach(e -> targets.add(e.to()));
    List<String> starts = nodes.stream().filter(n -> !targets.contains(n)).toList();
    nodes.forEach(n -> out.put(n, new ArrayList<>()));
    for (Edge e : edges) {
      boolean back = e.from().equals(e.to()) || !reach(all, starts, e.to()).contains(e.from());
      if (!back && out.containsKey(e.from())) {
        out.get(e.from()).add(e.to());
        in.computeIfAbsent(e.to(), k -> new ArrayList<>()).add(e.from());
      }
    }
  }

  boolean has(String node) {
    return out.containsKey(node);
  }

  /** All that comes after the node. */
  Set<String> after(String node) {
    Set<String> reached = reach(out, out.getOrDefault(node, List.of()), "");
    reached.remove(node);
    return reached;
  }

  /** All that the node comes after. */
  Set<String> before(String node) {
    Set<String> reached = reach(in, in.getOrDefault(node, List.of()), "");
    reached.remove(node);
    return reached;
  }

  boolean isJoin(String node, Join kind) {
    return gateways.get(node) == kind && in.getOrDefault(node, List.of()).size() > 1;
  }

  /** Flows into the join that no token from the node comes by, by the node they begin at. */
  List<String> otherWays(String join, String node) {
    Set<String> fed = reach(out, List.of(node), join);
    return in.getOrDefault(join, List.of()).stream().filter(s -> !fed.contains(s)).toList();
  }

  /** What can still send a token to the join by the flow that begins there. */
  Set<String> feeding(String join, String source) {
    return reach(in, List.of(source), join);
  }

  /**
   * @param closed is not passed
   */
  private static Set<String> reach(
      Map<String, List<String>> edges, Collection<String> from, String closed) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> todo = new ArrayDeque<>(from);
    while (!todo.isEmpty()) {
      String at = todo.pop();
      if (!at.equals(closed) && reached.add(at)) {
        todo.addAll(edges.getOrDefault(at, List.of()));
      }
    }
    return reached;
  }
}
