package org.duban.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.inbox.persistence.EngineTaskRows;
import org.duban.organisation.Posts;
import org.duban.organisation.Units;
import org.springframework.stereotype.Component;

/** How an open task is routed today, whoever has claimed it. */
@Component
class Routing {

  /**
   * @param routes how each wanted group was resolved; empty if the process asked for nobody
   * @param entries who has the task when nobody has claimed it
   */
  record Found(
      EngineTask task, Set<Exclusion> exclusions, List<Route> routes, Set<RouteEntry> entries) {

    Set<String> holders() {
      return entries.stream().map(RouteEntry::holder).collect(Collectors.toSet());
    }

    boolean excludes(long personId) {
      return exclusions.stream().anyMatch(e -> e.personId() == personId);
    }

    /** Persons who can handle it by their post or in person. */
    Set<Long> eligible() {
      return routes.stream()
          .filter(r -> entries.contains(r.entry()))
          .filter(r -> !r.steps().isEmpty())
          .flatMap(r -> r.steps().get(r.steps().size() - 1).eligible().stream())
          .collect(Collectors.toSet());
    }
  }

  private final EngineTaskRows engine;
  private final Exclusions exclusions;
  private final Units units;
  private final Posts posts;

  Routing(EngineTaskRows engine, Exclusions exclusions, Units units, Posts posts) {
    this.engine = engine;
    this.exclusions = exclusions;
    this.units = units;
    this.posts = posts;
  }

  /** Empty if the engine has no such open task. */
  Optional<Found> find(String taskId) {
    return engine.read(List.of(taskId)).stream().findFirst().map(this::found);
  }

  /** As it is projected, which says nothing of how the groups were resolved. */
  Found asShown(ProjectedTask shown) {
    List<String> wanted = shown.entries().stream().map(RouteEntry::wanted).distinct().toList();
    EngineTask task = new EngineTask(shown.task(), wanted, false);
    return new Found(task, exclusions.now(task, shown.exclusions()), List.of(), shown.entries());
  }

  private Found found(EngineTask task) {
    Set<Exclusion> out = exclusions.of(List.of(task)).getOrDefault(task.task().taskId(), Set.of());
    Set<Long> persons = out.stream().map(Exclusion::personId).collect(Collectors.toSet());
    RouteResolver resolver = new RouteResolver(units, posts);
    return new Found(task, out, resolver.routes(task, persons), resolver.entries(task, persons));
  }
}
