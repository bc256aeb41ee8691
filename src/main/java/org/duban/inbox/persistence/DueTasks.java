package org.duban.inbox.persistence;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.calendar.DueSource;
import org.duban.calendar.DueStage;
import org.duban.calendar.DueTask;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Open tasks for the sweep over limits, by the index on their due dates. */
@Repository
class DueTasks implements DueSource {

  private static final String UNTOLD =
      """
      select t.task_id, t.case_id, t.case_no, t.task_name, t.unit_code, t.due
      from inbox_task t left join inbox_told d on d.task_id = t.task_id
      where t.due < :before
        and (d.task_id is null or d.due <> t.due or d.stage < :stage)
      order by t.due, t.task_id limit :limit
      """;

  private final NamedParameterJdbcTemplate jdbc;

  DueTasks(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<DueTask> untold(DueStage stage, LocalDateTime dueBefore, int limit) {
    List<DueTask> found =
        jdbc.query(
            UNTOLD,
            Map.of("before", dueBefore, "stage", stage.ordinal(), "limit", limit),
            (row, i) ->
                new DueTask(
                    row.getString("task_id"),
                    row.getLong("case_id"),
                    row.getString("case_no"),
                    row.getString("task_name"),
                    row.getString("unit_code"),
                    Objects.requireNonNull(row.getObject("due", LocalDateTime.class)),
                    Set.of()));
    if (found.isEmpty()) {
      return found;
    }
    Map<String, Set<String>> holders = holders(found);
    return found.stream()
        .map(
            t ->
                new DueTask(
                    t.taskId(),
                    t.caseId(),
                    t.caseNo(),
                    t.taskName(),
                    t.unitCode(),
                    t.due(),
                    holders.getOrDefault(t.taskId(), Set.of())))
        .toList();
  }

  @Override
  public void markTold(List<DueTask> tasks, DueStage stage) {
    List<Object[]> rows = new ArrayList<>();
    tasks.forEach(t -> rows.add(new Object[] {t.taskId(), stage.ordinal(), t.due()}));
    jdbc.getJdbcTemplate()
        .batchUpdate(
            "insert into inbox_told (task_id, stage, due) values (?,?,?)"
                + " on duplicate key update stage = values(stage), due = values(due)",
            rows);
  }

  @Override
  public void forgetDone() {
    jdbc.update(
        "delete d from inbox_told d left join inbox_task t on t.task_id = d.task_id"
            + " where t.task_id is null",
        Map.of());
  }

  private Map<String, Set<String>> holders(List<DueTask> tasks) {
    Map<String, Set<String>> holders = new HashMap<>();
    jdbc.query(
        "select task_id, holder from inbox_entry where task_id in (:ids)",
        Map.of("ids", tasks.stream().map(DueTask::taskId).toList()),
        row -> {
          holders
              .computeIfAbsent(row.getString(1), k -> new HashSet<>())
              .add(row.getString(2));
        });
    return holders;
  }
}
