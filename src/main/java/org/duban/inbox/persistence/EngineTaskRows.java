package org.duban.inbox.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.inbox.EngineTask;
import org.duban.inbox.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The engine's open tasks, read from its own tables in the transaction that changes them. */
@Repository
public class EngineTaskRows {

  private static final String TASKS =
      """
      select t.ID_ as task_id, t.REV_ as version, coalesce(c.id, 0) as case_id,
        coalesce(c.number, '') as case_no, coalesce(c.title, d.NAME_, d.KEY_) as title,
        coalesce(c.process_key, d.KEY_) as process_key, t.PROC_DEF_ID_ as definition,
        t.PROC_INST_ID_ as instance, t.TASK_DEF_KEY_ as task_key,
        coalesce(t.NAME_, t.TASK_DEF_KEY_) as task_name, coalesce(c.unit_code, '') as unit_code,
        coalesce(c.unit_path, '') as unit_path, c.subject_person_id, c.campaign_id,
        t.DUE_DATE_ as due, coalesce(p.priority, t.PRIORITY_) as priority,
        t.CREATE_TIME_ as created_at, t.ASSIGNEE_ as assignee,
        case when t.DELEGATION_ = 'PENDING' then t.OWNER_ end as owner,
        w.waiting_task_id is not null as waits,
        l.ID_ as candidate, coalesce(l.GROUP_ID_, concat('P:', l.USER_ID_)) as wanted
      from ACT_RU_TASK t
      join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
      join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
      left join task_priority p on p.task_id = t.ID_
      left join case_file c on c.process_instance_id = e.ROOT_PROC_INST_ID_
      left join case_return w on w.waiting_task_id = t.ID_
      left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
      where t.ID_ in (:ids)
      order by t.ID_, l.GROUP_ID_, l.USER_ID_
      """;

  private final NamedParameterJdbcTemplate jdbc;

  EngineTaskRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public List<EngineTask> read(Collection<String> taskIds) {
    if (taskIds.isEmpty()) {
      return List.of();
    }
    Map<String, EngineTask> tasks = new LinkedHashMap<>();
    jdbc.query(
        TASKS,
        Map.of("ids", List.copyOf(taskIds)),
        row -> {
          EngineTask task = tasks.get(row.getString("task_id"));
          if (task == null) {
            task = new EngineTask(task(row), new ArrayList<>(), row.getBoolean("waits"));
            tasks.put(task.task().taskId(), task);
          }
          if (row.getString("candidate") != null) {
            task.groups().add(row.getString("wanted"));
          }
        });
    return List.copyOf(tasks.values());
  }

  /** Ids of the engine's tasks after {@code after}, in order. */
  public List<String> ids(String after, int limit) {
    return jdbc.queryForList(
        "select ID_ from ACT_RU_TASK where ID_ > :after and PROC_INST_ID_ is not null"
            + " order by ID_ limit :limit",
        Map.of("after", after, "limit", limit),
        String.class);
  }

  private static OpenTask task(ResultSet row) throws SQLException {
    LocalDateTime due = row.getObject("due", LocalDateTime.class);
    return new OpenTask(
        row.getString("task_id"),
        row.getInt("version"),
        row.getLong("case_id"),
        row.getString("case_no"),
        row.getString("title"),
        row.getString("process_key"),
        row.getString("definition"),
        row.getString("instance"),
        row.getString("task_key"),
        row.getString("task_name"),
        row.getString("unit_code"),
        row.getString("unit_path"),
        number(row, "subject_person_id"),
        number(row, "campaign_id"),
        due == null ? OpenTask.NO_DUE : due,
        row.getInt("priority"),
        Objects.requireNonNull(row.getObject("created_at", LocalDateTime.class)),
        person(row.getString("assignee")),
        person(row.getString("owner")));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable Long person(@Nullable String assignee) {
    return assignee == null || !assignee.matches("\\d{1,18}") ? null : Long.valueOf(assignee);
  }
}
