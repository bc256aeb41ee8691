package org.duban.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.inbox.persistence.EngineTaskRows;
import org.duban.inbox.persistence.ProjectionRows;
import org.duban.organisation.Posts;
import org.duban.organisation.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the inbox rows equal to the engine's tasks: works out what they should be from the engine's
 * own rows and writes that, in the transaction that changed the engine.
 */
@Component
public class Projection {

  private static final int CHUNK = 500;

  private final EngineTaskRows engine;
  private final ProjectionRows rows;
  private final Exclusions exclusions;
  private final Units units;
  private final Posts posts;

  Projection(
      EngineTaskRows engine, ProjectionRows rows, Exclusions exclusions, Units units, Posts posts) {
    this.engine = engine;
    this.rows = rows;
    this.exclusions = exclusions;
    this.units = units;
    this.posts = posts;
  }

  /**
   * What the projection should hold of these tasks; tasks the engine does not have are left out.
   */
  public Map<String, ProjectedTask> expected(Collection<String> taskIds) {
    List<EngineTask> tasks = engine.read(taskIds);
    Map<String, Set<Exclusion>> excluded = exclusions.of(tasks);
    RouteResolver resolver = new RouteResolver(units, posts);
    Map<String, ProjectedTask> expected = new LinkedHashMap<>();
    for (EngineTask task : tasks) {
      Set<Exclusion> out = excluded.getOrDefault(task.task().taskId(), Set.of());
      expected.put(
          task.task().taskId(), new ProjectedTask(task.task(), entries(task, out, resolver), out));
    }
    return expected;
  }

  /** Writes tasks that were just created. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Collection<String> taskIds) {
    chunks(taskIds).forEach(chunk -> rows.write(expected(chunk).values()));
  }

  /** Takes away tasks that have ended. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(Collection<String> taskIds) {
    chunks(taskIds).forEach(rows::end);
  }

  /** Writes tasks anew, or takes them away if the engine has them no more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void refresh(Collection<String> taskIds) {
    for (List<String> chunk : chunks(taskIds)) {
      // first the lock, then the reading: whoever comes later sees what the other wrote
      rows.lock(chunk);
      Map<String, ProjectedTask> expected = expected(chunk);
      rows.deleteRoutes(chunk);
      rows.deleteTasks(chunk.stream().filter(id -> !expected.containsKey(id)).toList());
      rows.write(expected.values());
    }
  }

  private static Set<RouteEntry> entries(
      EngineTask task, Set<Exclusion> excluded, RouteResolver resolver) {
    if (task.waits()) {
      return Set.of();
    }
    Long assignee = task.task().assignee();
    if (assignee != null) {
      String wanted = task.groups().isEmpty() ? "" : task.groups().get(0);
      Set<RouteEntry> entries = new LinkedHashSet<>();
      entries.add(new RouteEntry(RouteResolver.PERSON + assignee, wanted, RouteEntry.How.CLAIMED));
      Long owner = task.task().owner();
      if (owner != null && !owner.equals(assignee)) {
        entries.add(new RouteEntry(RouteResolver.PERSON + owner, wanted, RouteEntry.How.DELEGATED));
      }
      return entries;
    }
    return resolver.entries(
        task, excluded.stream().map(Exclusion::personId).collect(Collectors.toSet()));
  }

  static List<List<String>> chunks(Collection<String> ids) {
    List<String> sorted = ids.stream().distinct().sorted().toList();
    List<List<String>> chunks = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i += CHUNK) {
      chunks.add(sorted.subList(i, Math.min(sorted.size(), i + CHUNK)));
    }
    return chunks;
  }
}
