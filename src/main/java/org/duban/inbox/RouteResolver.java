package org.duban.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.inbox.RouteEntry.How;
import org.duban.organisation.Posts;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.Units;

/**
 * Finds who gets a task: the holders of the post at the unit, else at the nearest unit above that
 * has one who is not excluded, else the county's routing desk. Remembers what it looked up; one
 * resolver serves one pass.
 */
class RouteResolver {

  static final String PERSON = "P:";
  static final String DESK = "DESK@";

  private final Units units;
  private final Posts posts;
  private final Map<String, Set<Long>> holders = new HashMap<>();
  private final Map<String, List<Unit>> lineages = new HashMap<>();

  RouteResolver(Units units, Posts posts) {
    this.units = units;
    this.posts = posts;
  }

  /** Each wanted group with how it was resolved. */
  List<Route> routes(EngineTask task, Set<Long> excluded) {
    return task.groups().stream().map(g -> route(g, task.task().unitCode(), excluded)).toList();
  }

  /** The holders of an unclaimed task: those found, or the desk if none was. */
  Set<RouteEntry> entries(EngineTask task, Set<Long> excluded) {
    Set<RouteEntry> all = new LinkedHashSet<>();
    routes(task, excluded).forEach(r -> all.add(r.entry()));
    if (all.isEmpty()) {
      return Set.of(new RouteEntry(desk(task.task().unitCode()), "", How.DESK));
    }
    Set<RouteEntry> staffed = new LinkedHashSet<>(all);
    staffed.removeIf(e -> e.how() == How.DESK);
    return distinctByHolder(staffed.isEmpty() ? all : staffed);
  }

  private static Set<RouteEntry> distinctByHolder(Set<RouteEntry> entries) {
    Set<String> seen = new LinkedHashSet<>();
    entries.removeIf(e -> !seen.add(e.holder()));
    return entries;
  }

  private Route route(String wanted, String caseUnit, Set<Long> excluded) {
    List<Route.Step> steps = new ArrayList<>();
    if (wanted.startsWith(PERSON)) {
      Route.Step step = step(wanted, Set.of(Long.valueOf(wanted.substring(2))), excluded);
      steps.add(step);
      if (!step.eligible().isEmpty()) {
        return new Route(wanted, steps, new RouteEntry(wanted, wanted, How.DIRECT));
      }
      return new Route(wanted, steps, new RouteEntry(desk(caseUnit), wanted, How.DESK));
    }
    int at = wanted.indexOf('@');
    String role = at < 0 ? wanted : wanted.substring(0, at);
    String unitCode = at < 0 ? caseUnit : wanted.substring(at + 1);
    for (Unit unit : lineage(unitCode)) {
      String place = role + "@" + unit.code();
      Route.Step step = step(place, holders(role, unit.code()), excluded);
      steps.add(step);
      if (!step.eligible().isEmpty()) {
        How how = steps.size() == 1 ? How.DIRECT : How.ABOVE;
        return new Route(wanted, steps, new RouteEntry(place, wanted, how));
      }
    }
    return new Route(wanted, steps, new RouteEntry(desk(unitCode), wanted, How.DESK));
  }

  private static Route.Step step(String place, Set<Long> holders, Set<Long> excluded) {
    Set<Long> eligible = new LinkedHashSet<>(holders);
    eligible.removeAll(excluded);
    return new Route.Step(place, holders, eligible);
  }

  private String desk(String unitCode) {
    List<Unit> lineage = lineage(unitCode);
    return DESK
        + lineage.stream()
            .filter(u -> u.kind() == UnitKind.DIVISION && u.code().length() == 6)
            .findFirst()
            .or(() -> lineage.stream().reduce((a, b) -> b))
            .map(Unit::code)
            .orElse("0");
  }

  private Set<Long> holders(String role, String unitCode) {
    return holders.computeIfAbsent(role + "@" + unitCode, k -> posts.holders(role, unitCode));
  }

  private List<Unit> lineage(String unitCode) {
    return lineages.computeIfAbsent(
        unitCode, c -> c.isEmpty() || units.find(c).isEmpty() ? List.of() : units.lineage(c));
  }
}
