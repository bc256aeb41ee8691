package org.duban.casefile.process;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.persistence.CaseReads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Closes the case when its root instance ends, as the end event it reached says. */
@Component
class CaseEndListener {

  /** How a case ends by an end event: its {@code duban.end} and {@code duban.reason}. */
  record End(String kind, String reason) {}

  /** The end events reached in this thread's command, until the instance itself ends. */
  private final ThreadLocal<Map<String, End>> reached =
      ThreadLocal.withInitial(java.util.HashMap::new);

  private final ObjectProvider<Cases> cases;
  private final ObjectProvider<CaseReads> reads;

  CaseEndListener(ObjectProvider<Cases> cases, ObjectProvider<CaseReads> reads) {
    this.cases = cases;
    this.reads = reads;
  }

  /** Put on an end event at the top of a process. */
  ExecutionListener reaching(End end) {
    return execution -> {
      // one instance ends at a time; what other, unfinished ones left behind is not kept
      reached.get().put(execution.getProcessInstanceId(), end);
    };
  }

  /** Put on the end of a process. */
  void ended(DelegateExecution execution) {
    ExecutionEntity instance = (ExecutionEntity) execution;
    End end = reached.get().remove(instance.getProcessInstanceId());
    if (reached.get().size() > 1000) {
      reached.get().clear();
    }
    if (instance.getSuperExecution() != null || !instance.isProcessInstanceExecution()) {
      return;
    }
    reads
        .getObject()
        .byInstance(instance.getProcessInstanceId())
        .filter(c -> c.closedAt() == null)
        .ifPresent(c -> close(c, instance, end));
  }

  private void close(
      CaseFile file, ExecutionEntity instance, @org.jspecify.annotations.Nullable End end) {
    String deleteReason = instance.getDeleteReason();
    if (end == null && deleteReason != null) {
      cases.getObject().close(file.id(), CaseEnds.TERMINATED, deleteReason);
    } else {
      End how = Objects.requireNonNullElse(end, new End(CaseEnds.CLOSED, ""));
      cases.getObject().close(file.id(), how.kind(), how.reason());
    }
  }
}
