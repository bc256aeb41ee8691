package org.duban.handling.process;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.duban.handling.MovePlan;
import org.duban.handling.MovePlan.Rewritten;
import org.duban.handling.MovePlan.Where;
import org.duban.handling.process.ScopeGraph.Join;
import org.jspecify.annotations.Nullable;

/**
 * Works out how tokens move so that none is lost and none doubled. A token begins at the step; all
 * that came of its earlier passing ends; what was done in branches beside it stays done: its tokens
 * go on waiting at their joins, or wait there again if the join had already let them through.
 */
final class PlanningMove {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** A token, or a scope that holds some, directly in the scope looked at. */
  private record Child(String id, String node, boolean transition) {}

  /**
   * Where the step begins anew.
   *
   * @param scope open scope in which it begins
   * @param node what begins there: the step, or what holds it
   * @param inside ended sub-processes that begin anew with it, outermost first
   * @param start element the engine begins at
   * @param called the step itself, if it is in a process that is called anew
   */
  private record Spot(
      ActivityInstance scope,
      String node,
      List<String> inside,
      String start,
      @Nullable String called) {}

  private final CaseRun run;
  private final ProcessModels models;
  private final String number;
  private final Set<String> redone;

  /**
   * @param redone tasks that are done again beside all else: their tokens go nowhere
   */
  PlanningMove(CaseRun run, ProcessModels models, String number, Set<String> redone) {
    this.redone = redone;
    this.run = run;
    this.models = models;
    this.number = number;
  }

  /**
   * @param from id of the activity instance from which; null: wherever the case is
   */
  @Nullable MovePlan back(@Nullable String from, HistoricActivityInstance done) {
    HistoricActivityInstance whole = run.whole(done);
    Spot spot = spot(whole);
    if (spot == null || activeAt(spot)) {
      return null;
    }
    ProcessModel model = models.of(spot.scope().getProcessDefinitionId());
    ScopeGraph graph = model.graph(CaseRun.scopeOf(spot.scope()));
    Set<String> after = graph.after(spot.node());
    if (from != null) {
      String mine = run.childOf(spot.scope().getId(), from);
      HistoricActivityInstance child = mine == null ? null : run.activity(mine);
      if (child == null || !after.contains(CaseRun.node(child.getActivityId()))) {
        return null;
      }
    }
    return plan(spot, graph, after, Set.of(), null, whole, from);
  }

  /** To a step that is ahead of an open activity. */
  @Nullable MovePlan forward(HistoricActivityInstance from, String to) {
    Spot spot = spotAhead(from, to);
    if (spot == null || activeAt(spot)) {
      return null;
    }
    ProcessModel model = models.of(spot.scope().getProcessDefinitionId());
    ScopeGraph graph = model.graph(CaseRun.scopeOf(spot.scope()));
    Set<String> before = graph.before(spot.node());
    String mine = run.childOf(spot.scope().getId(), from.getId());
    HistoricActivityInstance child = mine == null ? null : run.activity(mine);
    if (child == null || !before.contains(CaseRun.node(child.getActivityId()))) {
      return null;
    }
    return plan(spot, graph, graph.after(spot.node()), before, to, null, from.getId());
  }

  /** Climbs from what ended to the first scope that is still open. */
  private @Nullable Spot spot(HistoricActivityInstance whole) {
    List<String> inside = new ArrayList<>();
    HistoricActivityInstance at = whole;
    String start =
        CaseRun.isBody(whole.getActivityId())
            ? whole.getActivityId()
            : CaseRun.node(whole.getActivityId());
    String called = null;
    while (true) {
      String around = run.around(at.getId());
      if (around == null) {
        return null;
      }
      ActivityInstance open = run.open(around);
      if (open != null) {
        boolean within = !CaseRun.isBody(open.getActivityId());
        return within
            ? new Spot(open, CaseRun.node(at.getActivityId()), inside, start, called)
            : null;
      }
      HistoricActivityInstance scope = run.activity(around);
      if (scope == null) {
        HistoricActivityInstance call = run.callOf(around);
        if (call == null || called != null || !inside.isEmpty() || CaseRun.isBody(start)) {
          return null;
        }
        called = start;
        start = call.getActivityId();
        at = run.whole(call);
        if (at != call) {
          return null;
        }
      } else if (CaseRun.isBody(scope.getActivityId())
          || models.of(scope.getProcessDefinitionId()).byEvent(scope.getActivityId())) {
        return null;
      } else {
        inside.add(0, scope.getActivityId());
        at = scope;
      }
    }
  }

  /** The innermost open scope around the activity in which, or below which, the step is. */
  private @Nullable Spot spotAhead(HistoricActivityInstance from, String to) {
    for (String id = run.around(from.getId()); id != null; id = run.around(id)) {
      ActivityInstance open = run.open(id);
      if (open == null || CaseRun.isBody(open.getActivityId())) {
        continue;
      }
      boolean top = open.getId().equals(open.getProcessInstanceId());
      ProcessModel model = models.of(open.getProcessDefinitionId());
      if (!top && !model.isScope(CaseRun.node(open.getActivityId())) || model.node(to).isEmpty()) {
        continue;
      }
      List<String> around = model.scopesAround(to);
      int depth = top ? 0 : around.indexOf(CaseRun.node(open.getActivityId())) + 1;
      if (!top && depth == 0) {
        continue;
      }
      List<String> inside = around.subList(depth, around.size());
      if (inside.stream().anyMatch(s -> model.isMultiple(s) || model.byEvent(s))) {
        return null;
      }
      String node = inside.isEmpty() ? to : inside.get(0);
      return new Spot(open, node, inside, model.isMultiple(to) ? CaseRun.body(to) : to, null);
    }
    return null;
  }

  private boolean activeAt(Spot spot) {
    return children(spot.scope()).anyMatch(c -> c.node().equals(spot.node()));
  }

  private MovePlan plan(
      Spot spot,
      ScopeGraph graph,
      Set<String> after,
      Set<String> before,
      @Nullable String ahead,
      @Nullable HistoricActivityInstance done,
      @Nullable String from) {
    List<Child> children = children(spot.scope()).toList();
    Set<String> cancelled = new LinkedHashSet<>();
    List<String> starts = new ArrayList<>(List.of(spot.start()));
    for (Child c : children) {
      boolean join = graph.isJoin(c.node(), Join.ALL) || graph.isJoin(c.node(), Join.SOME);
      if (before.contains(c.node()) || after.contains(c.node()) && !join) {
        cancelled.add(c.id());
      }
    }
    List<Child> going = children.stream().filter(c -> goes(spot, c)).toList();
    boolean beside = false;
    for (String join : after) {
      List<String> others = graph.otherWays(join, spot.node());
      List<Child> waiting = children.stream().filter(c -> c.node().equals(join)).toList();
      if (graph.isJoin(join, Join.ALL)) {
        int wanted = done(graph, join, others, going, cancelled);
        beside |= !others.isEmpty();
        waiting.stream().skip(wanted).forEach(c -> cancelled.add(c.id()));
        for (int i = waiting.size(); i < wanted; i++) {
          starts.add(join);
        }
      } else if (graph.isJoin(join, Join.SOME)) {
        beside |= !others.isEmpty();
        int gone = others.isEmpty() ? waiting.size() : own(graph, join, spot, going, others);
        waiting.stream().limit(gone).forEach(c -> cancelled.add(c.id()));
      }
    }
    ProcessModel model = models.of(spot.scope().getProcessDefinitionId());
    Set<HistoricActivityInstance> undone = undone(spot, after, cancelled, done);
    return new MovePlan(
        number,
        spot.called() != null ? spot.called() : CaseRun.node(spot.start()),
        name(model, spot, done),
        where(spot, beside, from),
        spot.scope().getProcessInstanceId(),
        spot.scope().getId(),
        starts,
        insideJoins(model, spot),
        ids(children, cancelled, false),
        ids(children, cancelled, true),
        spot.called(),
        openTasks(cancelled, spot),
        tasks(undone),
        taskNames(),
        votes(undone),
        since(ahead == null ? done : null),
        crossed(undone, done),
        noStraight(model, spot),
        done == null ? null : done.getTaskId(),
        path(spot),
        forgotten(undone));
  }

  /** Whether the token goes on when it is done where it is. */
  private boolean goes(Spot spot, Child child) {
    return redone.stream()
        .flatMap(task -> run.of(task).stream())
        .noneMatch(h -> child.id().equals(run.childOf(spot.scope().getId(), h.getId())));
  }

  /** How many ways into the join, other than from the step, have brought their token. */
  private static int done(
      ScopeGraph graph,
      String join,
      List<String> others,
      List<Child> children,
      Set<String> cancelled) {
    return (int)
        others.stream()
            .filter(
                way -> {
                  Set<String> feeding = graph.feeding(join, way);
                  return children.stream()
                      .filter(c -> !cancelled.contains(c.id()))
                      .noneMatch(c -> feeding.contains(c.node()));
                })
            .count();
  }

  /** How many of the tokens at an inclusive join came from the step. */
  private static int own(
      ScopeGraph graph, String join, Spot spot, List<Child> children, List<String> others) {
    Set<String> fromOthers = new HashSet<>();
    others.forEach(way -> fromOthers.addAll(graph.feeding(join, way)));
    boolean still =
        children.stream()
            .filter(c -> !c.node().equals(join) && !fromOthers.contains(c.node()))
            .anyMatch(
                c ->
                    graph.after(spot.node()).contains(c.node())
                        && graph.before(join).contains(c.node()));
    return still ? 0 : 1;
  }

  /** Joins in the sub-processes that begin anew, for what is done there beside the step. */
  private static List<String> insideJoins(ProcessModel model, Spot spot) {
    List<String> starts = new ArrayList<>();
    for (int i = 0; i < spot.inside().size(); i++) {
      ScopeGraph graph = model.graph(spot.inside().get(i));
      String next =
          i + 1 < spot.inside().size() ? spot.inside().get(i + 1) : CaseRun.node(spot.start());
      for (String join : graph.after(next)) {
        if (graph.isJoin(join, Join.ALL)) {
          graph.otherWays(join, next).forEach(way -> starts.add(join));
        }
      }
    }
    return starts;
  }

  private static Stream<Child> children(ActivityInstance scope) {
    return Stream.concat(
        Arrays.stream(scope.getChildActivityInstances())
            .map(c -> new Child(c.getId(), CaseRun.node(c.getActivityId()), false)),
        Arrays.stream(scope.getChildTransitionInstances())
            .map(c -> new Child(c.getId(), CaseRun.node(c.getActivityId()), true)));
  }

  private static List<String> ids(List<Child> children, Set<String> cancelled, boolean transition) {
    return children.stream()
        .filter(c -> c.transition() == transition && cancelled.contains(c.id()))
        .map(Child::id)
        .toList();
  }

  /** What counts no more: all in what ends, and all after the step since it was begun. */
  private Set<HistoricActivityInstance> undone(
      Spot spot,
      Set<String> after,
      Set<String> cancelled,
      @Nullable HistoricActivityInstance done) {
    Set<HistoricActivityInstance> undone = new LinkedHashSet<>();
    for (HistoricActivityInstance h : run.been()) {
      String child = run.childOf(spot.scope().getId(), h.getId());
      if (child == null) {
        continue;
      }
      HistoricActivityInstance lifted = Objects.requireNonNull(run.activity(child));
      String node = CaseRun.node(lifted.getActivityId());
      if (cancelled.contains(child)
          || done != null
              && !h.getStartTime().before(done.getStartTime())
              && (after.contains(node) || node.equals(spot.node()) && withStep(h, done))) {
        undone.add(h);
      }
    }
    return undone;
  }

  /** The step itself, or after it in a scope that begins anew with it. */
  private boolean withStep(HistoricActivityInstance h, HistoricActivityInstance done) {
    for (String scope = done.getId(); scope != null; scope = run.around(scope)) {
      String child = scope.equals(h.getId()) ? scope : run.childOf(scope, h.getId());
      if (child == null) {
        continue;
      }
      if (scope.equals(done.getId())) {
        return true;
      }
      HistoricActivityInstance one = run.activity(child);
      String step = run.childOf(scope, done.getId());
      HistoricActivityInstance two = step == null ? null : run.activity(step);
      if (one == null || two == null) {
        return false;
      }
      HistoricActivityInstance around = run.activity(scope);
      ProcessModel model = models.of(two.getProcessDefinitionId());
      String graph = around == null ? ProcessModel.TOP : CaseRun.node(around.getActivityId());
      return model.isScope(graph)
          && model
              .graph(graph)
              .after(CaseRun.node(two.getActivityId()))
              .contains(CaseRun.node(one.getActivityId()));
    }
    return false;
  }

  private Set<String> openTasks(Set<String> cancelled, Spot spot) {
    Set<String> tasks = new LinkedHashSet<>();
    for (HistoricActivityInstance h : run.been()) {
      String child = run.childOf(spot.scope().getId(), h.getId());
      if (h.getTaskId() != null
          && h.getEndTime() == null
          && child != null
          && cancelled.contains(child)) {
        tasks.add(h.getTaskId());
      }
    }
    return tasks;
  }

  private static Set<String> tasks(Set<HistoricActivityInstance> undone) {
    Set<String> tasks = new LinkedHashSet<>();
    undone.stream().filter(h -> h.getTaskId() != null).forEach(h -> tasks.add(h.getTaskId()));
    return tasks;
  }

  private Map<String, String> taskNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (HistoricActivityInstance h : run.been()) {
      if (h.getTaskId() != null) {
        names.put(
            h.getTaskId(), Objects.requireNonNullElse(h.getActivityName(), h.getActivityId()));
      }
    }
    return names;
  }

  private Set<String> votes(Set<HistoricActivityInstance> undone) {
    Set<String> votes = new LinkedHashSet<>();
    undone.stream()
        .filter(h -> h.getTaskId() != null && run.whole(h) != h)
        .forEach(h -> votes.add(h.getTaskId()));
    return votes;
  }

  private List<String> crossed(
      Set<HistoricActivityInstance> undone, @Nullable HistoricActivityInstance done) {
    Set<String> names = new LinkedHashSet<>();
    for (HistoricActivityInstance h : undone) {
      ProcessModel model = models.of(h.getProcessDefinitionId());
      String node = CaseRun.node(h.getActivityId());
      boolean step = done != null && node.equals(CaseRun.node(done.getActivityId()));
      boolean passed = h.getEndTime() != null && !h.isCanceled();
      if (passed
          && (model.marked(node, "duban.irreversible")
              || model.marked(node, "duban.mandatory") && !step)) {
        names.add(model.name(node));
      }
    }
    return List.copyOf(names);
  }

  /** What the step alone, begun anew, could not do or would do besides. */
  private static @Nullable String noStraight(ProcessModel model, Spot spot) {
    boolean alone =
        spot.called() == null
            && !CaseRun.isBody(spot.start())
            && model.onlyTimersAt(spot.start())
            && spot.inside().stream().allMatch(s -> model.onlyTimersAt(s) && !model.hasEvents(s));
    return alone ? null : "handling.send-back.not-straight";
  }

  private static List<String> path(Spot spot) {
    List<String> path = new ArrayList<>(spot.inside());
    path.add(CaseRun.node(spot.start()));
    Collections.reverse(path);
    return path;
  }

  private Map<String, List<Rewritten>> forgotten(Set<HistoricActivityInstance> undone) {
    Map<String, Set<String>> written = new LinkedHashMap<>();
    for (HistoricActivityInstance h : undone) {
      if (h.getEndTime() != null && run.open(h.getProcessInstanceId()) != null) {
        ProcessModel model = models.of(h.getProcessDefinitionId());
        written
            .computeIfAbsent(h.getProcessInstanceId(), k -> new LinkedHashSet<>())
            .addAll(model.writes(CaseRun.node(h.getActivityId())).keySet());
      }
    }
    Map<String, List<Rewritten>> forgotten = new LinkedHashMap<>();
    written.forEach(
        (instance, names) ->
            forgotten.put(
                instance, names.stream().map(n -> rewritten(instance, n, undone)).toList()));
    return forgotten;
  }

  private Rewritten rewritten(String instance, String name, Set<HistoricActivityInstance> undone) {
    Map<String, String> from = new LinkedHashMap<>();
    boolean kept = false;
    for (HistoricActivityInstance h : run.been()) {
      if (h.getProcessInstanceId().equals(instance)
          && h.getEndTime() != null
          && !h.isCanceled()
          && !undone.contains(h)) {
        ProcessModel model = models.of(h.getProcessDefinitionId());
        String node = CaseRun.node(h.getActivityId());
        String expression = model.writes(node).get(name);
        if (expression != null && model.isUserTask(node)) {
          from.put(node, expression);
        } else if (expression != null) {
          kept = true;
        }
      }
    }
    return new Rewritten(name, from, kept);
  }

  private String name(ProcessModel model, Spot spot, @Nullable HistoricActivityInstance done) {
    if (done == null) {
      return model.name(CaseRun.node(spot.start()));
    }
    return models.of(done.getProcessDefinitionId()).name(CaseRun.node(done.getActivityId()));
  }

  private Where where(Spot spot, boolean beside, @Nullable String from) {
    if (!spot.inside().isEmpty() || spot.called() != null) {
      return Where.INNER;
    }
    HistoricActivityInstance at = from == null ? null : run.activity(from);
    if (at != null) {
      String around = run.around(run.whole(at).getId());
      if (!spot.scope().getId().equals(around)) {
        return Where.OUTER;
      }
    }
    return beside ? Where.BRANCH : Where.SAME;
  }

  private static LocalDateTime since(@Nullable HistoricActivityInstance done) {
    Date end = done == null ? null : done.getEndTime();
    return end == null ? LocalDateTime.MAX : LocalDateTime.ofInstant(end.toInstant(), ZONE);
  }
}
