package org.duban.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * Runs in this thread what timers and asynchronous steps have come due, instead of waiting for the
 * job executor: for whoever moves the clock through weeks in seconds (demonstration, rehearsal).
 */
@Component
public class DueJobs {

  private static final int ROUNDS = 200;

  private final ManagementService management;
  private final ProcessEngineConfigurationImpl configuration;

  DueJobs(ManagementService management, ProcessEngineConfigurationImpl configuration) {
    this.management = management;
    this.configuration = configuration;
  }

  /**
   * Runs every job that is due now, and those that become due by it.
   *
   * @return how many were run
   */
  public int runAll() {
    int count = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Job> due = management.createJobQuery().executable().withRetriesLeft().listPage(0, 500);
      if (due.isEmpty()) {
        return count;
      }
      for (Job job : due) {
        management.executeJob(job.getId());
        count++;
      }
    }
    throw new IllegalStateException("Jobs become due without end");
  }

  /** Does the work while the job executor rests, so that nothing else runs jobs meanwhile. */
  public void whileExecutorRests(Runnable work) {
    JobExecutor executor = configuration.getJobExecutor();
    boolean active = executor.isActive();
    if (active) {
      executor.shutdown();
    }
    try {
      work.run();
    } finally {
      if (active) {
        executor.start();
      }
    }
  }
}
