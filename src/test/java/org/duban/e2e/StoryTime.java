package org.duban.e2e;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.duban.campaign.LaunchWorker;
import org.duban.campaign.RoundBatches;
import org.duban.disposition.DispositionBatches;
import org.duban.identity.CurrentActor;
import org.duban.platform.time.ProductClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets time pass in the story's county: what runs in the background runs here, at once. */
@Component
class StoryTime {

  private static final int ROUNDS = 50;

  private final ManagementService management;
  private final LaunchWorker launch;
  private final RoundBatches batches;
  private final DispositionBatches dispositions;
  private final ProductClock clock;
  private final CurrentActor actor;
  private final JdbcTemplate jdbc;

  StoryTime(
      ManagementService management,
      LaunchWorker launch,
      RoundBatches batches,
      DispositionBatches dispositions,
      ProductClock clock,
      CurrentActor actor,
      JdbcTemplate jdbc) {
    this.management = management;
    this.launch = launch;
    this.batches = batches;
    this.dispositions = dispositions;
    this.clock = clock;
    this.actor = actor;
    this.jdbc = jdbc;
  }

  LocalDate today() {
    return clock.today();
  }

  void pass(int days, String county) {
    clock.advance(Duration.ofDays(days));
    settle(county);
  }

  /** What is due in that county is done, until nothing is. */
  void settle(String county) {
    int done = 1;
    for (int round = 0; round < ROUNDS && done > 0; round++) {
      done = jobs(county);
      actor.asSystem(
          () -> {
            launch.runAll();
            return true;
          });
      batches.runAll();
      dispositions.runAll();
      done += jobs(county);
    }
  }

  /** Only of this county: other tests leave jobs that are none of the story's business. */
  private int jobs(String county) {
    int done = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Set<String> ours = instances(county);
      List<Job> due =
          management.createJobQuery().executable().withRetriesLeft().list().stream()
              .filter(job -> ours.contains(job.getProcessInstanceId()))
              .toList();
      if (due.isEmpty()) {
        return done;
      }
      due.forEach(job -> management.executeJob(job.getId()));
      done += due.size();
    }
    throw new IllegalStateException("Jobs become due without end");
  }

  private Set<String> instances(String county) {
    return new HashSet<>(
        jdbc.queryForList(
            "select distinct e.PROC_INST_ID_ from ACT_RU_EXECUTION e join case_file c on"
                + " c.process_instance_id = e.ROOT_PROC_INST_ID_ where c.unit_code like ?",
            String.class,
            county + "%"));
  }
}
