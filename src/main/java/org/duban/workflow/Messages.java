package org.duban.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages between cases: what one chain tells another. A message reaches the instance whose
 * business key is the case number, and the instances it called if they carry the same key; it never
 * starts a new one.
 */
@Service
public class Messages {

  private final RuntimeService runtime;

  Messages(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /**
   * Delivers the message to every place of the case that waits for it, in the caller's transaction.
   *
   * @param variables ids and routing decisions only; set on the whole instance
   * @return whether anything waited for it; if not, nothing happened
   */
  @Transactional
  public boolean send(String messageName, String caseNo, Map<String, Object> variables) {
    List<Execution> waiting = waitingFor(messageName).processInstanceBusinessKey(caseNo).list();
    for (Execution execution : waiting) {
      // an earlier delivery may have ended this one
      if (waitingFor(messageName).executionId(execution.getId()).count() > 0) {
        runtime.setVariables(execution.getProcessInstanceId(), variables);
        runtime.messageEventReceived(messageName, execution.getId());
      }
    }
    return !waiting.isEmpty();
  }

  private ExecutionQuery waitingFor(String messageName) {
    return runtime.createExecutionQuery().messageEventSubscriptionName(messageName);
  }
}
