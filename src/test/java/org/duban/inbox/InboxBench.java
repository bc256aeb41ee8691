package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.duban.ProductTest;
import org.duban.casefile.NewCase;
import org.duban.identity.CurrentActor;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.InboxReads.CaseWhere;
import org.duban.inbox.persistence.InboxReads.HolderReach;
import org.duban.inbox.persistence.InboxReads.Slice;
import org.duban.inbox.persistence.InboxReads.Where;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The first page of a person with three posts, from the projection and from the engine's own query,
 * in the same run. {@code -Dduban.bench.tasks=1000000} sets how many tasks are open.
 */
@Tag("bench")
@ProductTest
class InboxBench {

  private static final Logger log = LoggerFactory.getLogger(InboxBench.class);
  private static final int TASKS = Integer.getInteger("duban.bench.tasks", 1_000_000);
  private static final int SEED = 500;
  private static final int RUNS = 20;

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired ChangingPosts posts;
  @Autowired ReadingInbox reading;
  @Autowired InboxReads reads;
  @Autowired TaskService tasks;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;

  @Test
  void shouldReadTheFirstPageFasterThanTheEngine() {
    // given one person with three posts, each reached by a share of many open tasks
    County county = counties.create();
    long person = county.holder("VILLAGE_CADRE", county.village(1, 1));
    List<String> groups = new ArrayList<>();
    for (String role : List.of("CONVENER", "HELPER", "INSPECTION_TEAM")) {
      actor.asSystem(() -> posts.begin(person, role, county.village(1, 1), null, null));
      groups.add(role + "@" + county.village(1, 1));
    }
    seed(county);
    multiply();

    // when
    InboxFilter all = new InboxFilter(null, null, null, null, null, null, null);
    double ours = millis(() -> actor.as(person, () -> reading.todo(all, null, 50)).items().size());
    Where any =
        new Where(
            null,
            null,
            null,
            null,
            null,
            null,
            new CaseWhere(null, null, null, null, null, List.of()));
    Slice first = Slice.first(BoxSort.DUE, 50 / 3 + 1);
    double rows =
        millis(
            () ->
                reads
                    .todo(groups.stream().map(HolderReach::own).toList(), person, any, first)
                    .size());
    double engine =
        millis(
            () ->
                tasks
                    .createTaskQuery()
                    .taskCandidateGroupIn(groups)
                    .orderByDueDate()
                    .asc()
                    .listPage(0, 50)
                    .size());

    // then
    log.warn(
        "{} open tasks: first page {} ms from the inbox ({} ms for its rows),"
            + " {} ms from the engine's query",
        jdbc.queryForObject("select count(*) from inbox_task", Integer.class),
        ours,
        rows,
        engine);
    assertThat(ours).isLessThan(engine);
    measureOtherReads(county, person);
  }

  /** Counts, the other order and what is supervised, in a village and in the whole county. */
  private void measureOtherReads(County county, long person) {
    InboxFilter all = new InboxFilter(null, null, null, null, null, null, null);
    double arrival =
        millis(
            () ->
                actor
                    .as(person, () -> reading.todo(all, BoxSort.ARRIVAL, null, 50))
                    .items()
                    .size());
    double counts = timed(() -> actor.as(person, reading::counts).todo());
    log.warn("first page by arrival {} ms, counts {} ms", arrival, counts);
    for (String unit : List.of(county.code(), county.township(2), county.village(1, 1))) {
      long supervisor = counties.person("督办" + unit, unit, null, null);
      actor.asSystem(() -> posts.begin(supervisor, "SUPERVISOR", unit, null, null));
      for (BoxSort sort : BoxSort.values()) {
        double page =
            timed(
                () ->
                    actor
                        .as(supervisor, () -> reading.supervised(all, sort, null, 50))
                        .items()
                        .size());
        log.warn("supervised in {} by {}: {} ms", unit, sort, page);
      }
      double lights = timed(() -> actor.as(supervisor, reading::counts).supervised());
      log.warn("counts of a supervisor in {}: {} ms", unit, lights);
    }
  }

  private void seed(County county) {
    List<NewCase> wanted = new ArrayList<>();
    List<String> roles =
        List.of("CONVENER", "HELPER", "INSPECTION_TEAM", "CHECK_TEAM", "GRID_OWNER");
    for (int i = 0; i < SEED; i++) {
      wanted.add(
          InboxFixture.newCase(
              county.member(1, 1, 1 + i % 4), county.village(1, 1), roles.get(i % 5)));
    }
    long start = System.nanoTime();
    inbox.openAll(wanted);
    log.warn("{} cases opened in one command in {} ms", SEED, (System.nanoTime() - start) / 1e6);
    jdbc.update(
        "update ACT_RU_IDENTITYLINK l join ACT_RU_TASK t on t.ID_ = l.TASK_ID_"
            + " join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'role'"
            + " set l.GROUP_ID_ = concat(v.TEXT_, '@', ?)",
        county.village(1, 1));
    jdbc.update(
        "update inbox_entry e join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = e.task_id"
            + " set e.holder = l.GROUP_ID_, e.wanted = l.GROUP_ID_ where l.GROUP_ID_ is not null");
  }

  /** Doubles the rows of engine and projection alike until there are enough. */
  private void multiply() {
    int n = SEED;
    for (int round = 0; n < TASKS; round++, n *= 2) {
      String id = "concat(substring_index(%s, '-', 1), '-', uuid_short())";
      jdbc.execute(
          "create table bench_copy as select ID_ as old_id, "
              + id.formatted("ID_")
              + " as new_id from ACT_RU_TASK");
      jdbc.execute("alter table bench_copy add primary key (old_id)");
      copy("ACT_RU_TASK", "ID_", round);
      copyLinks();
      copy("inbox_task", "task_id", round);
      copy("inbox_entry", "task_id", round);
      jdbc.execute("drop table bench_copy");
    }
    jdbc.execute("analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK, inbox_task, inbox_entry");
  }

  private void copy(String table, String idColumn, int round) {
    List<String> columns =
        jdbc.queryForList(
            "select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ? order by ordinal_position",
            String.class,
            table);
    List<String> values = columns.stream().map(c -> value(c, idColumn, round)).toList();
    jdbc.execute(
        "insert into "
            + table
            + " ("
            + String.join(",", columns)
            + ") select "
            + String.join(",", values)
            + " from "
            + table
            + " t join bench_copy b on b.old_id = t."
            + idColumn);
  }

  private static String value(String column, String idColumn, int round) {
    if (column.equals(idColumn)) {
      return "b.new_id";
    }
    return column.equals("due") || column.equals("DUE_DATE_")
        ? "date_add(t." + column + ", interval " + (round + 1) + " second)"
        : "t." + column;
  }

  private void copyLinks() {
    jdbc.execute(
        "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)"
            + " select uuid(), 1, l.GROUP_ID_, l.TYPE_, b.new_id from ACT_RU_IDENTITYLINK l"
            + " join bench_copy b on b.old_id = l.TASK_ID_ where l.GROUP_ID_ is not null");
  }

  private static double millis(Supplier<Integer> read) {
    assertThat(read.get()).isBetween(50, 51);
    return timed(read);
  }

  private static double timed(Supplier<Integer> read) {
    int rows = read.get();
    long start = System.nanoTime();
    for (int i = 0; i < RUNS; i++) {
      rows += read.get();
    }
    double millis = Math.round((System.nanoTime() - start) / 1e4 / RUNS) / 100.0;
    assertThat(rows).isNotNegative();
    return millis;
  }
}
