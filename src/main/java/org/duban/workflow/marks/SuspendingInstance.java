package org.duban.workflow.marks;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.duban.platform.error.DubanException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends an instance, unless one of its mandatory steps is open: its limit would run on. */
@Service
public class SuspendingInstance {

  private static final ThreadLocal<Boolean> CHECKED = ThreadLocal.withInitial(() -> false);

  private final ObjectProvider<RuntimeService> runtime;
  private final ObjectProvider<RepositoryService> repository;
  private final ObjectProvider<HistoryService> history;

  SuspendingInstance(
      ObjectProvider<RuntimeService> runtime,
      ObjectProvider<RepositoryService> repository,
      ObjectProvider<HistoryService> history) {
    this.runtime = runtime;
    this.repository = repository;
    this.history = history;
  }

  static boolean checked() {
    return CHECKED.get();
  }

  /**
   * No permission: callers decide who may.
   *
   * @throws DubanException conflict, if a mandatory step is open
   */
  @Transactional
  public void suspend(String processInstanceId) {
    for (HistoricActivityInstance open :
        history
            .getObject()
            .createHistoricActivityInstanceQuery()
            .processInstanceId(processInstanceId)
            .unfinished()
            .list()) {
      ProcessDefinitionEntity definition =
          (ProcessDefinitionEntity)
              repository.getObject().getProcessDefinition(open.getProcessDefinitionId());
      if (definition.getProperty(MarksPlugin.SCOPE) instanceof MarkedScope scope
          && scope
              .all()
              .flatMap(s -> s.marks().values().stream())
              .anyMatch(m -> m.mandatory() && m.id().equals(open.getActivityId()))) {
        throw DubanException.conflict("workflow.marks.suspended", open.getActivityName());
      }
    }
    CHECKED.set(true);
    try {
      runtime.getObject().suspendProcessInstanceById(processInstanceId);
    } finally {
      CHECKED.remove();
    }
  }
}
