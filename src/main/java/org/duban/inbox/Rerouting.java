package org.duban.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.RouteReads;
import org.duban.organisation.PostsChanged;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves open tasks to whom they belong now, when posts, exclusions or wishes change. */
@Component
class Rerouting {

  private static final int IN_LIST = 500;

  /** Above so many units, all tasks of the role are looked at instead of unit by unit. */
  private static final int ONE_BY_ONE = 50;

  private final InboxReads reads;
  private final RouteReads routes;
  private final Routing routing;
  private final Projection projection;
  private final EngineTasks engine;
  private final TaskModels models;
  private final Units units;

  Rerouting(
      InboxReads reads,
      RouteReads routes,
      Routing routing,
      Projection projection,
      @Lazy EngineTasks engine,
      TaskModels models,
      Units units) {
    this.reads = reads;
    this.routes = routes;
    this.routing = routing;
    this.projection = projection;
    this.engine = engine;
    this.models = models;
    this.units = units;
  }

  /** Tasks wanted at these posts, or lying with those persons, follow in the same transaction. */
  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  void on(PostsChanged changed) {
    Set<String> moved = new LinkedHashSet<>();
    unitsByRole(changed.groups())
        .forEach(
            (role, unitCodes) -> {
              if (!routes.isWanted(role)) {
                return;
              }
              if (unitCodes.size() > ONE_BY_ONE) {
                moved.addAll(routes.wanting(role));
              } else {
                unitCodes.forEach(unit -> moved.addAll(concerned(role, unit)));
              }
            });
    List<String> persons =
        changed.personIds().stream().map(id -> RouteResolver.PERSON + id).toList();
    parts(persons).forEach(some -> moved.addAll(routes.claimedBy(some)));
    reroute(moved);
  }

  private static Map<String, List<String>> unitsByRole(Collection<String> groups) {
    Map<String, List<String>> units = new TreeMap<>();
    for (String group : groups) {
      int at = group.indexOf('@');
      if (at > 0) {
        units
            .computeIfAbsent(group.substring(0, at), r -> new ArrayList<>())
            .add(group.substring(at + 1));
      }
    }
    return units;
  }

  /** Whoever submitted at a task may be kept out of others in the case from now on. */
  void afterActing(long caseId, String taskKey) {
    reroute(
        reads.ofCase(caseId).stream()
            .filter(t -> isConcerned(t, taskKey))
            .map(OpenTask::taskId)
            .toList());
  }

  private boolean isConcerned(OpenTask task, String actedAt) {
    TaskRules rules = models.rules(task.processDefinitionId(), task.taskKey());
    return rules.actedAt().contains(actedAt) || (rules.signing() && task.taskKey().equals(actedAt));
  }

  /** All open tasks of a case. */
  void ofCase(long caseId) {
    reroute(reads.ofCase(caseId).stream().map(OpenTask::taskId).toList());
  }

  /** Frees tasks claimed by someone who no longer may, then writes who has them now. */
  void reroute(Collection<String> taskIds) {
    for (List<String> some : parts(List.copyOf(taskIds))) {
      for (String taskId : routes.claimedAmong(some)) {
        routing.find(taskId).filter(f -> f.task().task().assignee() != null).ifPresent(this::free);
      }
    }
    projection.refresh(taskIds);
  }

  /** Takes the task from whoever may no longer have it; a delegated one goes back to its owner. */
  private void free(Routing.Found found) {
    OpenTask task = found.task().task();
    Long owner = task.owner();
    Long responsible = owner == null ? task.assignee() : owner;
    if (!found.eligible().contains(responsible)) {
      engine.unassign(task.taskId());
    } else if (owner != null && found.excludes(Objects.requireNonNull(task.assignee()))) {
      engine.takeBack(task.taskId());
    }
  }

  /** Tasks that wanted the role at the unit or below it and did not find it below. */
  private Set<String> concerned(String role, String unitCode) {
    if (units.find(unitCode).isEmpty()) {
      return Set.of();
    }
    List<String> wanted = units.subtree(unitCode).stream().map(u -> role + "@" + u.code()).toList();
    List<String> at =
        units.lineage(unitCode).stream().map(Unit::code).map(code -> role + "@" + code).toList();
    Set<String> found = new LinkedHashSet<>();
    for (List<String> some : parts(wanted)) {
      found.addAll(routes.concerned(some, at));
    }
    return found;
  }

  private static List<List<String>> parts(List<String> all) {
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += IN_LIST) {
      parts.add(all.subList(i, Math.min(all.size(), i + IN_LIST)));
    }
    return parts;
  }
}
