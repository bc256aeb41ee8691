package org.duban.workflow.deployment;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.persistence.PackagedProcessMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys a packaged process if it changed since it was last packaged. A version that a designer
 * published since then stays; the packaged one is held back and noted as a conflict.
 */
@Service
class DeployingPackagedProcess {

  /** Source under which packaged deployments are known to the engine. */
  static final String SOURCE = "packaged";

  private static final Logger log = LoggerFactory.getLogger(DeployingPackagedProcess.class);

  private final RepositoryService repository;
  private final PackagedProcessMapper rows;
  private final ProductClock clock;
  private final Ids ids;

  DeployingPackagedProcess(
      RepositoryService repository, PackagedProcessMapper rows, ProductClock clock, Ids ids) {
    this.repository = repository;
    this.rows = rows;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws org.duban.platform.error.DubanException invalid, if the policy gate refuses it
   */
  @Transactional
  void deploy(PackagedProcess process) {
    rows.ensureRow(process.key());
    PackagedProcessMapper.Row known = rows.lock(process.key());
    String hash = process.hash();
    if (known.contentHash().equals(hash)) {
      return;
    }
    Optional<String> published =
        latestDeployments(process.key(), known)
            .filter(deployment -> !deployment.equals(known.deploymentId()))
            .findFirst();
    if (published.isPresent()) {
      holdBack(process.key(), hash, published.get());
    } else {
      deployAnyway(process);
    }
  }

  /** Whatever is in force: its next version is the packaged one. */
  @Transactional
  void deployAnyway(PackagedProcess process) {
    rows.ensureRow(process.key());
    rows.deployed(process.key(), process.hash(), deployNow(process), clock.now());
    log.info("Deployed packaged process {}", process.key());
  }

  private String deployNow(PackagedProcess process) {
    DeploymentBuilder builder = repository.createDeployment().name(process.key()).source(SOURCE);
    process
        .files()
        .forEach(
            (name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
    return builder.deploy().getId();
  }

  private void holdBack(String key, String hash, String publishedDeploymentId) {
    if (rows.conflict(ids.next(), key, hash, publishedDeploymentId, clock.now()) > 0) {
      log.warn(
          "Packaged process {} changed, but deployment {} was published by a designer since and"
              + " stays in force; a publisher has to decide between them",
          key,
          publishedDeploymentId);
    }
  }

  /** Deployments that the newest versions of this process and its decisions come from. */
  private Stream<String> latestDeployments(String key, PackagedProcessMapper.Row known) {
    String before = known.deploymentId();
    Stream<String> processes =
        before == null
            ? Stream.of(key)
            : repository.createProcessDefinitionQuery().deploymentId(before).list().stream()
                .map(ProcessDefinition::getKey);
    Stream<String> decisions =
        before == null
            ? Stream.empty()
            : repository.createDecisionDefinitionQuery().deploymentId(before).list().stream()
                .map(DecisionDefinition::getKey);
    return Stream.concat(
            processes
                .map(
                    k ->
                        repository
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(k)
                            .latestVersion()
                            .singleResult())
                .filter(Objects::nonNull)
                .map(ProcessDefinition::getDeploymentId),
            decisions
                .map(
                    k ->
                        repository
                            .createDecisionDefinitionQuery()
                            .decisionDefinitionKey(k)
                            .latestVersion()
                            .singleResult())
                .filter(Objects::nonNull)
                .map(DecisionDefinition::getDeploymentId))
        .distinct();
  }
}
