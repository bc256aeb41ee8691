package org.duban.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    for (String group : changed.groups()) {
      int at = group.indexOf('@');
      if (at > 0) {
        moved.addAll(concerned(group.substring(0, at), group.substring(at + 1)));
      }
    }
    for (long person : changed.personIds()) {
      moved.addAll(routes.claimedBy(RouteResolver.PERSON + person));
    }
    reroute(moved);
  }

  /** Whoever submitted at a task may be kept out of others in the case from now on. */
  void afterActing(long caseId, String taskKey) {
    reroute(
        reads.ofCase(caseId).stream()
            .filter(
                t -> models.rules(t.processDefinitionId(), t.taskKey()).actedAt().contains(taskKey))
            .map(OpenTask::taskId)
            .toList());
  }

  /** All open tasks of a case. */
  void ofCase(long caseId) {
    reroute(reads.ofCase(caseId).stream().map(OpenTask::taskId).toList());
  }

  /** Frees tasks claimed by someone who no longer may, then writes who has them now. */
  void reroute(Collection<String> taskIds) {
    for (String taskId : taskIds) {
      routing
          .find(taskId)
          .filter(f -> f.task().task().assignee() != null)
          .filter(f -> !f.eligible().contains(f.task().task().assignee()))
          .ifPresent(f -> engine.unassign(taskId));
    }
    projection.refresh(taskIds);
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
