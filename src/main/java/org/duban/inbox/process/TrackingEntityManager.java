package org.duban.inbox.process;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Notes every task that the engine writes. Listeners would miss changes that fire no event, such as
 * migration; what is flushed is what changed.
 */
class TrackingEntityManager extends DbEntityManager {

  private static final String ANY = "*";

  private final ChangedTasks changed;

  TrackingEntityManager(
      IdGenerator idGenerator, PersistenceSession persistenceSession, ChangedTasks changed) {
    super(idGenerator, persistenceSession);
    this.changed = changed;
  }

  @Override
  protected void flushDbOperations(
      List<DbOperation> operationsToFlush, List<DbOperation> allOperations) {
    super.flushDbOperations(operationsToFlush, allOperations);
    for (DbOperation operation : operationsToFlush) {
      if (operation instanceof DbEntityOperation entityOperation) {
        note(entityOperation);
      }
    }
  }

  /** The engine words its refusal before it looks whether to refuse; in a launch that costs. */
  @Override
  protected void validateId(DbEntity entity) {
    String id = entity.getId();
    if (id == null || id.isEmpty() || id.equals(ANY)) {
      super.validateId(entity);
    }
  }

  private void note(DbEntityOperation operation) {
    DbEntity entity = operation.getEntity();
    if (entity instanceof TaskEntity task) {
      if (operation.getOperationType() == DbOperationType.INSERT) {
        changed.created(task.getId());
      } else if (operation.getOperationType() == DbOperationType.DELETE) {
        changed.ended(task.getId());
      } else {
        changed.touched(task.getId());
      }
    } else if (entity instanceof IdentityLinkEntity link && link.getTaskId() != null) {
      changed.touched(link.getTaskId());
    }
  }
}
