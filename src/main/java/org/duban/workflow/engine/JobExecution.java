package org.duban.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts the job executor when every bean that a job may name is ready and packaged processes are
 * deployed, and stops it before any of them goes.
 */
@Component
class JobExecution implements SmartLifecycle {

  private final JobExecutor executor;
  private final boolean wanted;

  JobExecution(ProcessEngine engine, @Value("${duban.engine.job-executor:true}") boolean wanted) {
    this.executor =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    this.wanted = wanted;
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  @Override
  public void start() {
    executor.start();
  }

  @Override
  public void stop() {
    executor.shutdown();
  }

  @Override
  public boolean isRunning() {
    return executor.isActive();
  }

  /** After the deployment at start-up, before the web server. */
  @Override
  public int getPhase() {
    return 100;
  }
}
