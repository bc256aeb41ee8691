package org.duban.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.duban.inbox.persistence.EngineTaskRows;
import org.duban.inbox.persistence.ProjectionRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the inbox rows with the engine's tasks, and puts right what differs. */
@Service
public class ProjectionCheck {

  private static final int CHUNK = 500;

  /**
   * A task that the projection does not show as the engine has it.
   *
   * @param expected null if the engine does not have the task
   * @param actual null if the projection does not have it
   */
  public record Difference(
      String taskId, @Nullable ProjectedTask expected, @Nullable ProjectedTask actual) {}

  private final EngineTaskRows engine;
  private final ProjectionRows rows;
  private final Projection projection;
  private final Rerouting rerouting;
  private final TransactionTemplate transaction;

  ProjectionCheck(
      EngineTaskRows engine,
      ProjectionRows rows,
      Projection projection,
      Rerouting rerouting,
      TransactionTemplate transaction) {
    this.engine = engine;
    this.rows = rows;
    this.projection = projection;
    this.rerouting = rerouting;
    this.transaction = transaction;
  }

  /** All differences; nothing is changed. A running system may show some that are just passing. */
  public List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    String after = "";
    List<String> ids = next(after);
    while (!ids.isEmpty()) {
      found.addAll(differences(ids));
      ids = next(ids.get(ids.size() - 1));
    }
    return found;
  }

  /** Puts every difference right, each chunk in a transaction of its own; returns how many. */
  public int repair() {
    int repaired = 0;
    List<String> ids = next("");
    while (!ids.isEmpty()) {
      List<String> wrong = differences(ids).stream().map(Difference::taskId).toList();
      if (!wrong.isEmpty()) {
        transaction.executeWithoutResult(status -> rerouting.reroute(wrong));
        repaired += wrong.size();
      }
      ids = next(ids.get(ids.size() - 1));
    }
    return repaired;
  }

  private List<Difference> differences(List<String> ids) {
    Map<String, ProjectedTask> expected = projection.expected(ids);
    Map<String, ProjectedTask> actual = rows.stored(ids);
    return ids.stream()
        .filter(
            id -> !Objects.equals(expected.get(id), actual.get(id)) || orphan(id, expected, actual))
        .map(id -> new Difference(id, expected.get(id), actual.get(id)))
        .toList();
  }

  /** An entry whose task is neither in the engine nor in the projection. */
  private static boolean orphan(
      String id, Map<String, ProjectedTask> expected, Map<String, ProjectedTask> actual) {
    return !expected.containsKey(id) && !actual.containsKey(id);
  }

  /** The next ids of either side; a page ends where the shorter side's page ends. */
  private List<String> next(String after) {
    List<String> a = engine.ids(after, CHUNK);
    List<String> b = rows.ids(after, CHUNK);
    TreeSet<String> all = new TreeSet<>(a);
    all.addAll(b);
    return all.stream().limit(CHUNK).toList();
  }
}
