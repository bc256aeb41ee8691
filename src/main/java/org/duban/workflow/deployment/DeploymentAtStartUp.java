package org.duban.workflow.deployment;

import org.camunda.bpm.engine.ProcessEngineException;
import org.duban.platform.error.DubanException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys what is packaged after everything is wired and before the web server takes requests. A
 * process that is refused is reported and left out: the version before it stays in force and the
 * others work.
 */
@Component
class DeploymentAtStartUp implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DeploymentAtStartUp.class);

  private final PackagedProcesses packaged;
  private final DeployingPackagedProcess deploying;
  private volatile boolean running;

  DeploymentAtStartUp(PackagedProcesses packaged, DeployingPackagedProcess deploying) {
    this.packaged = packaged;
    this.deploying = deploying;
  }

  @Override
  public void start() {
    for (PackagedProcess process : packaged.all()) {
      try {
        deploying.deploy(process);
      } catch (DubanException refused) {
        log.error("Packaged process {} was refused: {}", process.key(), refused.problems());
      } catch (ProcessEngineException unreadable) {
        log.error("Packaged process {} cannot be deployed", process.key(), unreadable);
      }
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which starts last. */
  @Override
  public int getPhase() {
    return 0;
  }
}
