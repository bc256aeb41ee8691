package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.RuntimeService;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Launch in bulk against a plain loop of starts of the same process, in the same run and on the
 * same database. People by {@code -Dduban.bench.people=32700}, how the database keeps commits by
 * {@code -Dduban.bench.flush=2}; figures in {@code docs/performance.md}.
 *
 * <p>The loop is what a user of the bare engine would write: one {@code startProcessInstanceByKey}
 * after another, each its own transaction, with the variables a launch sets. Everything the product
 * hangs on the engine takes part (routing, due date, inbox rows); the case, its number, its
 * timeline and the campaign's own rows, which the launch writes besides, are spared it. It runs
 * before the launch and again after it, so that neither the warmth of the machine nor the size of
 * the tables speaks for one side; both runs together count. The launch is counted from the click:
 * scope, plan, and all chunks by as many workers as the product has.
 *
 * <p>Other tests let the database lose commits when the machine fails, which makes single commits
 * cheaper than they are. Here it keeps them, for both sides alike: 1 as a MySQL server does, 2 as
 * the embedded one does.
 */
@Tag("bench")
@ProductTest
@TestPropertySource(
    properties = {
      "duban.db.data-dir=target/bench-data",
      "duban.db.embedded-args[0]=innodb-flush-log-at-trx-commit=${duban.bench.flush:1}"
    })
class LaunchBenchTest {

  private static final Logger log = LoggerFactory.getLogger(LaunchBenchTest.class);
  private static final int PLAIN = 400;

  /** What some starts took. */
  private record Cost(int starts, long nanos, Duration cpu, long statements) {

    Cost plus(Cost other) {
      return new Cost(
          starts + other.starts,
          nanos + other.nanos,
          cpu.plus(other.cpu),
          statements + other.statements);
    }

    double nanosPerStart() {
      return (double) nanos / starts;
    }

    @Override
    public String toString() {
      return "%d starts: %.0f a second, %.2f ms of processor and %.2f statements each"
          .formatted(
              starts,
              1e9 / nanosPerStart(),
              cpu.toNanos() / 1e6 / starts,
              (double) statements / starts);
    }
  }

  /** Taken before and after. */
  private record Mark(long nanos, Duration cpu, long statements) {}

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired LaunchingDeclarations launching;
  @Autowired LaunchWorker worker;
  @Autowired RuntimeService runtime;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;
  @Autowired Ids ids;
  @Autowired ProductClock clock;

  @Value("${duban.launch.workers:2}")
  int workers;

  @Test
  void shouldLaunchFiveTimesFasterThanALoop() {
    // given
    int people = Integer.getInteger("duban.bench.people", 32_700);
    County county = counties.create(1, 1, 1);
    String village = county.village(1, 1);
    long first = ids.block(people);
    jdbc.batchUpdate(
        "insert into person (id, name, unit_code, party_member, paper_only, changed_at) values (?,"
            + " '测试', ?, true, false, ?)",
        LongStream.range(first, first + people)
            .mapToObj(id -> new Object[] {id, village, clock.now()})
            .toList());
    long campaign =
        campaigns.draft(county, "construction-discharge", List.of(village), List.of("EVERYBODY"));
    jdbc.update("update campaign set state = 'RUNNING', stage = 2 where id = ?", campaign);
    plain(campaign, village, first, PLAIN);

    // when
    Cost loop = plain(campaign, village, first, PLAIN);
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    Mark click = mark();
    int launched = actor.asSystem(() -> launching.launch(campaign));
    Cost planning = since(click, launched);
    actor.asSystem(() -> worker.runNext());
    Cost firstInboxes = since(click, launched);
    work();
    Cost bulk = since(click, launched);
    long heap = peakHeap();
    loop = loop.plus(plain(campaign, village, first, PLAIN));

    // then
    double factor = loop.nanosPerStart() / bulk.nanosPerStart();
    log.info(
        "{} times faster\n  loop {}\n  bulk {}\n  planned in {} ms, first inboxes after {} ms, all"
            + " after {} ms; heap at most {} MB",
        "%.1f".formatted(factor),
        loop,
        bulk,
        planning.nanos() / 1_000_000,
        firstInboxes.nanos() / 1_000_000,
        bulk.nanos() / 1_000_000,
        heap >> 20);
    assertThat(count("declaration where case_id is null and", campaign)).isZero();
    assertThat(count("case_file where process_key = 'declaration' and", campaign))
        .isEqualTo(launched);
    assertThat(count("inbox_task where case_id > 0 and task_key like 'Task_Fill%' and", campaign))
        .isEqualTo(launched);
    assertThat(firstInboxes.nanos()).isLessThan(5_000_000_000L);
    assertThat(factor).isGreaterThan(5);
  }

  private void work() {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try {
      CompletableFuture.allOf(
              IntStream.range(0, workers)
                  .mapToObj(i -> CompletableFuture.runAsync(worker::runAll, threads))
                  .toArray(CompletableFuture[]::new))
          .join();
    } finally {
      threads.shutdown();
    }
  }

  private Cost plain(long campaign, String unit, long subject, int starts) {
    Mark began = mark();
    for (int i = 0; i < starts; i++) {
      Map<String, Object> variables = new HashMap<>();
      variables.put("caseId", 0L);
      variables.put("caseNo", "BENCH-" + campaign + "-" + subject + "-" + i + "-" + began.nanos());
      variables.put("unit", unit);
      variables.put("subject", subject + i);
      variables.put("campaign", campaign);
      variables.put("declarant", "PERSON");
      runtime.startProcessInstanceByKey(
          "declaration", String.valueOf(variables.get("caseNo")), variables);
    }
    return since(began, starts);
  }

  private Mark mark() {
    return new Mark(System.nanoTime(), cpu(), statements());
  }

  private Cost since(Mark mark, int starts) {
    long nanos = System.nanoTime() - mark.nanos();
    return new Cost(starts, nanos, cpu().minus(mark.cpu()), statements() - mark.statements());
  }

  /** Of this program and the database it started. */
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

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private int count(String rows, long campaign) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) from " + rows + " campaign_id = ?", Integer.class, campaign));
  }
}
