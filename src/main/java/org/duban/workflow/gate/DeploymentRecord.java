package org.duban.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.duban.audit.Audit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leaves an audit row for each deployment, in its transaction, after the engine took it. */
@Component
class DeploymentRecord extends AbstractProcessEnginePlugin implements Deployer {

  private final ObjectProvider<Audit> audit;

  DeploymentRecord(ObjectProvider<Audit> audit) {
    this.audit = audit;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<Deployer> last = new ArrayList<>();
    if (engine.getCustomPostDeployers() != null) {
      last.addAll(engine.getCustomPostDeployers());
    }
    last.add(this);
    engine.setCustomPostDeployers(last);
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (deployment.isNew()) {
      String name = Objects.requireNonNullElse(deployment.getName(), "");
      String files = String.join(", ", deployment.getResources().keySet());
      audit
          .getObject()
          .record(
              "deployment.made",
              "deployment",
              deployment.getId(),
              null,
              name + ": " + files,
              Audit.OK);
    }
  }
}
