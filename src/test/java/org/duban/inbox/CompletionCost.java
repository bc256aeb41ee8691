package org.duban.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it costs to complete a task: by the product, with form contract, submission, timeline, audit
 * and inbox rows, and by {@code TaskService.complete} of an engine that has nothing of ours but the
 * schema with its indexes and the level of history.
 */
@Component
class CompletionCost {

  /** Stands in where the process asks what was submitted and who is wanted. */
  public static final class Bare {

    public String person(Long id) {
      return "P:" + id;
    }

    public String to(String role, String unit) {
      return role + "@" + unit;
    }

    public String text(String field) {
      return field;
    }

    public String textAt(String task, String field) {
      return task + field;
    }
  }

  /**
   * What some completions took, each.
   *
   * @param cpu processor of this program and of the database it started
   */
  record Cost(double millis, double cpu, double statements) {

    @Override
    public String toString() {
      return "%.2f ms, %.2f ms of processor, %.1f statements".formatted(millis, cpu, statements);
    }
  }

  /** The same number by either, in turns. */
  record Pair(Cost bare, Cost product) {

    double byTime() {
      return product.millis() / bare.millis();
    }

    double byProcessor() {
      return product.cpu() / bare.cpu();
    }
  }

  private record Mark(long nanos, Duration cpu, long statements) {}

  private final InboxFixture inbox;
  private final CompletingTask completing;
  private final CurrentActor actor;
  private final JdbcTemplate jdbc;
  private final DataSource pool;
  private final ProcessEngine product;
  private final JsonMapper json;

  CompletionCost(
      InboxFixture inbox,
      CompletingTask completing,
      CurrentActor actor,
      JdbcTemplate jdbc,
      DataSource pool,
      ProcessEngine product,
      JsonMapper json) {
    this.inbox = inbox;
    this.completing = completing;
    this.actor = actor;
    this.jdbc = jdbc;
    this.pool = pool;
    this.product = product;
    this.json = json;
  }

  /**
   * In turns of a block each; the first turn of either is not counted, of the others the median.
   */
  Pair measure(County county, int turns, int block) {
    ProcessEngine engine = bareEngine();
    try {
      TaskService bare = engine.getTaskService();
      List<Cost> plain = new ArrayList<>();
      List<Cost> ours = new ArrayList<>();
      for (int turn = 0; turn <= turns; turn++) {
        List<String> first = open(county, block);
        List<String> second = open(county, block);
        Cost one = cost(first, bare::complete);
        Cost other = actor.as(county.member(1, 1, 1), () -> cost(second, this::complete));
        if (turn > 0) {
          plain.add(one);
          ours.add(other);
        }
      }
      return new Pair(median(plain), median(ours));
    } finally {
      engine.close();
    }
  }

  /** What stalls the machine for a moment falls on one turn and speaks for neither side. */
  private static Cost median(List<Cost> costs) {
    return new Cost(
        median(costs, Cost::millis), median(costs, Cost::cpu), median(costs, Cost::statements));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** Open tasks of one person, of the small process. */
  List<String> open(County county, int tasks) {
    List<CaseFile> files =
        inbox.openAll(
            IntStream.range(0, tasks)
                .mapToObj(
                    i ->
                        InboxFixture.newCase(
                            county.member(1, 1, 1), county.village(1, 1), "VILLAGE_LIAISON"))
                .toList());
    return files.stream().map(file -> inbox.task(file, "Task_Fill").taskId()).toList();
  }

  void complete(String task) {
    CompletionRequest request =
        new CompletionRequest(
            json.readTree("{\"note\":\"说明\",\"conclusion\":\"pass\"}"),
            UUID.randomUUID().toString(),
            null,
            List.of(),
            null,
            true);
    completing.complete(task, request);
  }

  private Cost cost(List<String> tasks, java.util.function.Consumer<String> complete) {
    Mark before = mark();
    tasks.forEach(complete);
    Mark after = mark();
    int n = tasks.size();
    return new Cost(
        (after.nanos() - before.nanos()) / 1e6 / n,
        after.cpu().minus(before.cpu()).toNanos() / 1e6 / n,
        (double) (after.statements() - before.statements()) / n);
  }

  private Mark mark() {
    return new Mark(System.nanoTime(), cpu(), statements());
  }

  private static Duration cpu() {
    ProcessHandle self = ProcessHandle.current();
    return self.descendants()
        .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(self.info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus);
  }

  private long statements() {
    return Objects.requireNonNull(
        jdbc.queryForObject("show global status like 'Questions'", (row, i) -> row.getLong(2)));
  }

  private ProcessEngine bareEngine() {
    inbox.deploy();
    ProcessEngineConfigurationImpl ours =
        (ProcessEngineConfigurationImpl) product.getProcessEngineConfiguration();
    StandaloneProcessEngineConfiguration c = new StandaloneProcessEngineConfiguration();
    c.setProcessEngineName("bare");
    c.setDataSource(pool);
    c.setDatabaseType("mysql");
    c.setDatabaseSchemaUpdate("false");
    c.setCustomHistoryLevels(List.of(ours.getHistoryLevel()));
    c.setHistory(ours.getHistoryLevel().getName());
    c.setMetricsEnabled(false);
    c.setDbMetricsReporterActivate(false);
    c.setJobExecutorActivate(false);
    c.setIdBlockSize(4000);
    c.setBeans(Map.of("route", new Bare(), "submission", new Bare()));
    return c.buildProcessEngine();
  }
}
