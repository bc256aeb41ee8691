package org.duban.inbox.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.inbox.Exclusion;
import org.duban.inbox.ExclusionReason;
import org.duban.inbox.OpenTask;
import org.duban.inbox.ProjectedTask;
import org.duban.inbox.RouteEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rows of the projection, written many at once (the driver joins a batch into one statement). */
@Repository
public class ProjectionRows {

  private static final String UPDATED =
      List.of(
              "version",
              "case_id",
              "case_no",
              "title",
              "process_key",
              "process_definition_id",
              "process_instance_id",
              "task_key",
              "task_name",
              "unit_code",
              "unit_path",
              "subject_person_id",
              "campaign_id",
              "due",
              "precedence",
              "created_at",
              "assignee",
              "owner")
          .stream()
          .map(column -> column + " = values(" + column + ")")
          .collect(Collectors.joining(", ", " on duplicate key update ", ""));

  /** Lists are read upwards: what is most urgent has the least precedence. */
  private static final int FIRST = 100;

  private final NamedParameterJdbcTemplate jdbc;

  ProjectionRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void lock(List<String> taskIds) {
    jdbc.queryForList(
        "select task_id from inbox_task where task_id in (:ids) order by task_id for update",
        Map.of("ids", taskIds),
        String.class);
  }

  /** Takes away the holders and exclusions of these tasks, which are written anew. */
  public void deleteRoutes(List<String> taskIds) {
    delete("inbox_entry", taskIds);
    delete("task_exclusion", taskIds);
  }

  /**
   * Takes away tasks that are no more, and what was begun at them. Others keep their row: it is
   * what handlers lock.
   */
  public void deleteTasks(List<String> taskIds) {
    delete("inbox_task", taskIds);
    delete("task_draft", taskIds);
    delete("task_priority", taskIds);
  }

  /** Takes away all there is of tasks that have ended, by one statement. */
  public void end(List<String> taskIds) {
    jdbc.update(
        "delete t, e, x, d, p from inbox_task t"
            + " left join inbox_entry e on e.task_id = t.task_id"
            + " left join task_exclusion x on x.task_id = t.task_id"
            + " left join task_draft d on d.task_id = t.task_id"
            + " left join task_priority p on p.task_id = t.task_id"
            + " where t.task_id in (:ids)",
        Map.of("ids", taskIds));
  }

  /** The task as it is projected, its row locked until the transaction ends. */
  public Optional<ProjectedTask> lock(String taskId) {
    Set<RouteEntry> entries = new LinkedHashSet<>();
    Set<Exclusion> exclusions = new LinkedHashSet<>();
    List<OpenTask> found = new ArrayList<>();
    jdbc.query(
        "select t.*, e.holder, e.wanted, e.how, x.person_id, x.reason, x.detail from inbox_task t"
            + " left join inbox_entry e on e.task_id = t.task_id"
            + " left join task_exclusion x on x.task_id = t.task_id"
            + " where t.task_id = :id for update",
        Map.of("id", taskId),
        row -> {
          if (found.isEmpty()) {
            found.add(task(row));
          }
          if (row.getString("holder") != null) {
            entries.add(
                new RouteEntry(
                    row.getString("holder"),
                    row.getString("wanted"),
                    RouteEntry.How.valueOf(row.getString("how"))));
          }
          if (row.getString("reason") != null) {
            exclusions.add(
                new Exclusion(
                    row.getLong("person_id"),
                    ExclusionReason.valueOf(row.getString("reason")),
                    row.getString("detail")));
          }
        });
    return found.stream().findFirst().map(t -> new ProjectedTask(t, entries, exclusions));
  }

  private void delete(String table, List<String> taskIds) {
    if (!taskIds.isEmpty()) {
      jdbc.update("delete from " + table + " where task_id in (:ids)", Map.of("ids", taskIds));
    }
  }

  /** Writes tasks, new or known, with holders and exclusions that are not there yet. */
  public void write(Collection<ProjectedTask> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    List<Object[]> taskRows = new ArrayList<>();
    List<Object[]> entryRows = new ArrayList<>();
    List<Object[]> exclusionRows = new ArrayList<>();
    for (ProjectedTask p : tasks) {
      OpenTask t = p.task();
      taskRows.add(
          new Object[] {
            t.taskId(),
            t.version(),
            t.caseId(),
            t.caseNo(),
            t.title(),
            t.processKey(),
            t.processDefinitionId(),
            t.processInstanceId(),
            t.taskKey(),
            t.taskName(),
            t.unitCode(),
            t.unitPath(),
            t.subjectPersonId(),
            t.campaignId(),
            t.due(),
            precedence(t),
            t.createdAt(),
            t.assignee(),
            t.owner()
          });
      for (RouteEntry e : p.entries()) {
        entryRows.add(
            new Object[] {
              e.holder(),
              t.due(),
              t.taskId(),
              e.wanted(),
              e.how().name(),
              t.createdAt(),
              precedence(t)
            });
      }
      for (Exclusion x : p.exclusions()) {
        exclusionRows.add(new Object[] {t.taskId(), x.personId(), x.reason().name(), x.detail()});
      }
    }
    batch(
        "insert into inbox_task (task_id, version, case_id, case_no, title, process_key,"
            + " process_definition_id, process_instance_id, task_key, task_name, unit_code,"
            + " unit_path, subject_person_id, campaign_id, due, precedence, created_at, assignee,"
            + " owner)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
            + UPDATED,
        taskRows);
    batch(
        "insert into inbox_entry (holder, due, task_id, wanted, how, arrived, precedence)"
            + " values (?,?,?,?,?,?,?)",
        entryRows);
    batch(
        "insert into task_exclusion (task_id, person_id, reason, detail) values (?,?,?,?)",
        exclusionRows);
  }

  /**
   * What the projection holds of these tasks; holders who would find the task in a wrong place of
   * their box are left out.
   */
  public Map<String, ProjectedTask> stored(Collection<String> taskIds) {
    if (taskIds.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> ids = Map.of("ids", List.copyOf(taskIds));
    Map<String, Set<RouteEntry>> entries = new HashMap<>();
    jdbc.query(
        "select e.task_id, e.holder, e.wanted, e.how from inbox_entry e"
            + " left join inbox_task t on t.task_id = e.task_id"
            + " where e.task_id in (:ids)"
            + " and (t.task_id is null or (e.due = t.due and e.arrived = t.created_at"
            + " and e.precedence = t.precedence))",
        ids,
        row -> {
          entries
              .computeIfAbsent(row.getString(1), k -> new HashSet<>())
              .add(
                  new RouteEntry(
                      row.getString(2),
                      row.getString(3),
                      RouteEntry.How.valueOf(row.getString(4))));
        });
    Map<String, Set<Exclusion>> exclusions = new HashMap<>();
    jdbc.query(
        "select task_id, person_id, reason, detail from task_exclusion where task_id in (:ids)",
        ids,
        row -> {
          exclusions
              .computeIfAbsent(row.getString(1), k -> new HashSet<>())
              .add(
                  new Exclusion(
                      row.getLong(2), ExclusionReason.valueOf(row.getString(3)), row.getString(4)));
        });
    Map<String, ProjectedTask> stored = new LinkedHashMap<>();
    jdbc.query(
        "select * from inbox_task where task_id in (:ids) order by task_id",
        ids,
        row -> {
          OpenTask t = task(row);
          stored.put(
              t.taskId(),
              new ProjectedTask(
                  t,
                  entries.getOrDefault(t.taskId(), Set.of()),
                  exclusions.getOrDefault(t.taskId(), Set.of())));
        });
    return stored;
  }

  /** Ids in the projection after {@code after}, in order; also of entries without a task. */
  public List<String> ids(String after, int limit) {
    return jdbc.queryForList(
        "select task_id from ((select task_id from inbox_task where task_id > :after"
            + " order by task_id limit :limit) union (select task_id from inbox_entry"
            + " where task_id > :after order by task_id limit :limit)) x"
            + " order by task_id limit :limit",
        Map.of("after", after, "limit", limit),
        String.class);
  }

  private static int precedence(OpenTask task) {
    return FIRST - task.priority();
  }

  private void batch(String sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      jdbc.getJdbcTemplate().batchUpdate(sql, rows);
    }
  }

  private static OpenTask task(ResultSet row) throws SQLException {
    return new OpenTask(
        row.getString("task_id"),
        row.getInt("version"),
        row.getLong("case_id"),
        row.getString("case_no"),
        row.getString("title"),
        row.getString("process_key"),
        row.getString("process_definition_id"),
        row.getString("process_instance_id"),
        row.getString("task_key"),
        row.getString("task_name"),
        row.getString("unit_code"),
        row.getString("unit_path"),
        number(row, "subject_person_id"),
        number(row, "campaign_id"),
        Objects.requireNonNull(row.getObject("due", LocalDateTime.class)),
        FIRST - row.getInt("precedence"),
        Objects.requireNonNull(row.getObject("created_at", LocalDateTime.class)),
        number(row, "assignee"),
        number(row, "owner"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
