package org.duban.workflow.deployment;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.persistence.PackagedProcessMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A publisher decides between the version in force, which a designer published, and the packaged
 * one that was held back. Whoever calls has the permission {@code engine.deploy}: this is reached
 * under {@code /engine-rest} only.
 */
@Service
public class DecidingPackagingConflict {

  private final PackagedProcessMapper rows;
  private final PackagedProcesses packaged;
  private final DeployingPackagedProcess deploying;
  private final ProductClock clock;
  private final Audit audit;

  DecidingPackagingConflict(
      PackagedProcessMapper rows,
      PackagedProcesses packaged,
      DeployingPackagedProcess deploying,
      ProductClock clock,
      Audit audit) {
    this.rows = rows;
    this.packaged = packaged;
    this.deploying = deploying;
    this.clock = clock;
    this.audit = audit;
  }

  /** What is to be decided, oldest first. */
  @Transactional(readOnly = true)
  public List<PackagedProcessMapper.Conflict> open() {
    return rows.open();
  }

  /**
   * Deploys the packaged version over the published one.
   *
   * @throws DubanException conflict, if it was decided already or is no longer packaged
   */
  @Transactional
  public void takePackaged(long id) {
    String key = locked(id).processKey();
    PackagedProcess process =
        packaged.all().stream()
            .filter(p -> p.key().equals(key))
            .findFirst()
            .orElseThrow(() -> DubanException.conflict("workflow.conflict.gone", key));
    deploying.deployAnyway(process);
    decide(key, "TAKEN", id);
  }

  /**
   * Leaves the published version in force; the same package is not brought up again.
   *
   * @throws DubanException conflict, if it was decided already
   */
  @Transactional
  public void keepPublished(long id) {
    decide(locked(id).processKey(), "KEPT", id);
  }

  private void decide(String key, String decision, long id) {
    rows.decide(key, decision, clock.now());
    audit.record("packaging.decided", "packaging_conflict", id, key, decision, Audit.OK);
  }

  private PackagedProcessMapper.Conflict locked(long id) {
    PackagedProcessMapper.Conflict conflict = rows.lockOpen(id);
    if (conflict == null) {
      throw DubanException.conflict("workflow.conflict.decided");
    }
    return conflict;
  }
}
