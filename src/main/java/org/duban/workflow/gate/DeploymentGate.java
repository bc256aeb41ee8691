package org.duban.workflow.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

/**
 * Stands in the engine before its own parsers, so that no door leads around it. What it refuses
 * rolls back with the engine's command: nothing is deployed.
 */
@Component
class DeploymentGate extends AbstractProcessEnginePlugin implements Deployer {

  private final DeploymentPolicy policy;

  DeploymentGate(DeploymentPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<Deployer> first = new ArrayList<>();
    first.add(this);
    if (engine.getCustomPreDeployers() != null) {
      first.addAll(engine.getCustomPreDeployers());
    }
    engine.setCustomPreDeployers(first);
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    // what comes back from the database when a cache is filled has passed here before
    if (deployment.isNew()) {
      Map<String, byte[]> files = new LinkedHashMap<>();
      deployment.getResources().forEach((name, file) -> files.put(name, file.getBytes()));
      if (deployment.getTenantId() != null) {
        throw DubanException.invalid("workflow.gate.tenant");
      }
      policy.require(files);
    }
  }
}
