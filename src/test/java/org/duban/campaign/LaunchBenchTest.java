package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Launch in bulk against a plain loop of starts of the same process, in the same run. People by
 * {@code -Dduban.bench.people=32700}.
 */
@Tag("bench")
@ProductTest
class LaunchBenchTest {

  private static final Logger log = LoggerFactory.getLogger(LaunchBenchTest.class);
  private static final int PLAIN = 400;

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired LaunchingDeclarations launching;
  @Autowired LaunchWorker worker;
  @Autowired RuntimeService runtime;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;
  @Autowired Ids ids;
  @Autowired ProductClock clock;

  @Test
  void shouldLaunchFiveTimesFasterThanALoop() {
    // given
    int people = Integer.getInteger("duban.bench.people", 6_000);
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
    plain(campaign, village, first, 100);

    // when
    long loop = plain(campaign, village, first, PLAIN);
    long began = System.nanoTime();
    int launched = actor.asSystem(() -> launching.launch(campaign));
    long planned = System.nanoTime() - began;
    actor.asSystem(() -> worker.runNext());
    long firstInboxes = System.nanoTime() - began;
    worker.runAll();
    long bulk = System.nanoTime() - began;

    // then
    double factor = ((double) loop / PLAIN) / ((double) bulk / launched);
    log.info(
        "loop {} starts/s; bulk {} starts/s ({} in {} ms, planned in {} ms, first inboxes after {}"
            + " ms): {} times faster",
        PLAIN * 1_000_000_000L / loop,
        launched * 1_000_000_000L / bulk,
        launched,
        bulk / 1_000_000,
        planned / 1_000_000,
        firstInboxes / 1_000_000,
        "%.1f".formatted(factor));
    assertThat(
            jdbc.queryForObject(
                "select count(*) from declaration where campaign_id = ? and case_id is null",
                Integer.class,
                campaign))
        .isZero();
    assertThat(firstInboxes).isLessThan(5_000_000_000L);
    assertThat(factor).isGreaterThan(5);
  }

  private long plain(long campaign, String unit, long subject, int starts) {
    long began = System.nanoTime();
    for (int i = 0; i < starts; i++) {
      Map<String, Object> variables = new HashMap<>();
      variables.put("caseId", 0L);
      variables.put("caseNo", "BENCH-" + campaign + "-" + subject + "-" + i + "-" + began);
      variables.put("unit", unit);
      variables.put("subject", subject + i);
      variables.put("campaign", campaign);
      variables.put("declarant", "PERSON");
      runtime.startProcessInstanceByKey(
          "declaration", String.valueOf(variables.get("caseNo")), variables);
    }
    return System.nanoTime() - began;
  }
}
