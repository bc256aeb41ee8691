package org.duban.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.casefile.NewCase;
import org.duban.organisation.County;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Very many open tasks for benchmarks: some cases opened by the product, their tasks, executions
 * and inbox rows copied until there are enough. A tenth lies with each of ten holders.
 */
@Component
class ManyTasks {

  static final List<String> ROLES =
      List.of(
          "CONVENER",
          "HELPER",
          "INSPECTION_TEAM",
          "CHECK_TEAM",
          "GRID_OWNER",
          "VILLAGE_LIAISON",
          "VILLAGE_CADRE",
          "ENTRY_CLERK",
          "SUPERVISION_COMMITTEE",
          "BRANCH_SECRETARY");

  private static final int SEEDS = 20;
  private static final int BLOCK = 1000;

  /**
   * Columns of copied rows that are not as those of the seed; {@code #} is the number of the copy.
   */
  private static final Map<String, String> CHANGED =
      Map.of(
          "ID_", "concat(t.ID_, '-', #)",
          "task_id", "concat(t.task_id, '-', #)",
          "TASK_ID_", "concat(t.TASK_ID_, '-', #)",
          "EXECUTION_ID_", "concat(t.EXECUTION_ID_, '-', #)",
          "PROC_INST_ID_", "concat(t.PROC_INST_ID_, '-', #)",
          "ROOT_PROC_INST_ID_", "concat(t.ROOT_PROC_INST_ID_, '-', #)",
          "due", "date_add(t.due, interval (# * 7919) % 1600000 second)",
          "DUE_DATE_", "date_add(t.DUE_DATE_, interval (# * 7919) % 1600000 second)",
          "arrived", "date_sub(t.arrived, interval (# * 104729) % 1600000 second)",
          "created_at", "date_sub(t.created_at, interval (# * 104729) % 1600000 second)");

  private final InboxFixture inbox;
  private final JdbcTemplate jdbc;
  private String seeds = "";
  private int copies;

  ManyTasks(InboxFixture inbox, JdbcTemplate jdbc) {
    this.inbox = inbox;
    this.jdbc = jdbc;
  }

  /** Opens what is copied, in the first village of the county. */
  void seed(County county) {
    String village = county.village(1, 1);
    List<NewCase> wanted = new ArrayList<>();
    for (int i = 0; i < SEEDS; i++) {
      wanted.add(
          InboxFixture.newCase(
              county.member(1, 1, 1 + i % 4), village, ROLES.get(i % ROLES.size())));
    }
    seeds =
        inbox.openAll(wanted).stream()
            .map(file -> "'" + inbox.task(file, "Task_Fill").taskId() + "'")
            .collect(Collectors.joining(","));
    jdbc.update(
        "update ACT_RU_IDENTITYLINK l join ACT_RU_TASK t on t.ID_ = l.TASK_ID_"
            + " join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'role'"
            + " set l.GROUP_ID_ = concat(v.TEXT_, '@', ?) where l.TASK_ID_ in ("
            + seeds
            + ")",
        village);
    jdbc.update(
        "update inbox_entry e join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = e.task_id"
            + " set e.holder = l.GROUP_ID_, e.wanted = l.GROUP_ID_ where e.task_id in ("
            + seeds
            + ")");
    jdbc.execute("create table if not exists bench_number (n int not null primary key)");
    jdbc.update("delete from bench_number");
    jdbc.batchUpdate(
        "insert into bench_number values (?)",
        IntStream.rangeClosed(1, BLOCK).mapToObj(n -> new Object[] {n}).toList());
  }

  /** Copies until there are that many, all tasks of the engine counted. */
  void fillTo(int tasks) {
    int more = (tasks - count()) / SEEDS;
    while (more > 0) {
      int block = Math.min(more, BLOCK);
      copy("ACT_RU_EXECUTION", "ID_ in (select EXECUTION_ID_ from ACT_RU_TASK where ID_", block);
      copy("ACT_RU_TASK", "(ID_", block);
      copy("ACT_RU_IDENTITYLINK", "(TASK_ID_", block);
      copy("inbox_task", "(task_id", block);
      copy("inbox_entry", "(task_id", block);
      copies += block;
      more -= block;
    }
    jdbc.execute(
        "analyze table ACT_RU_EXECUTION, ACT_RU_TASK, ACT_RU_IDENTITYLINK, inbox_task, inbox_entry");
  }

  int count() {
    return Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from ACT_RU_TASK", Integer.class));
  }

  private void copy(String table, String which, int block) {
    List<String> columns =
        jdbc.queryForList(
            "select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ? order by ordinal_position",
            String.class,
            table);
    String number = "(" + copies + " + n.n)";
    String values =
        columns.stream()
            .map(c -> CHANGED.getOrDefault(c, "t." + c).replace("#", number))
            .collect(Collectors.joining(","));
    jdbc.update(
        "insert into "
            + table
            + " ("
            + String.join(",", columns)
            + ") select "
            + values
            + " from (select * from "
            + table
            + " where "
            + which
            + " in ("
            + seeds
            + "))) t join bench_number n on n.n <= "
            + block);
  }
}
