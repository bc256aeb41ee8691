package org.duban.casefile.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.persistence.CaseReads;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Closes the case when its root instance ends, as the end event it reached says. */
@Component
class CaseEndListener {

  /** How a case ends by an end event: its {@code duban.end} and {@code duban.reason}. */
  record End(String kind, String reason) {}

  /** The end events reached by instances in this thread's command. */
  private final ThreadLocal<@Nullable Map<String, End>> reached = new ThreadLocal<>();

  private final ObjectProvider<Cases> cases;
  private final ObjectProvider<CaseReads> reads;

  CaseEndListener(ObjectProvider<Cases> cases, ObjectProvider<CaseReads> reads) {
    this.cases = cases;
    this.reads = reads;
  }

  /** Put on an end event at the top of a process. */
  ExecutionListener reaching(End end) {
    return execution -> ends().put(execution.getProcessInstanceId(), end);
  }

  private Map<String, End> ends() {
    Map<String, End> ends = reached.get();
    if (ends == null) {
      ends = new HashMap<>();
      reached.set(ends);
      Context.getCommandContext().registerCommandContextListener(new Forgetting());
    }
    return ends;
  }

  /** What an instance reached counts only in the command in which it ends. */
  private final class Forgetting implements CommandContextListener {

    @Override
    public void onCommandContextClose(CommandContext context) {
      reached.remove();
    }

    @Override
    public void onCommandFailed(CommandContext context, Throwable failure) {
      reached.remove();
    }
  }

  /** Put on the end of a process. */
  void ended(DelegateExecution execution) {
    ExecutionEntity instance = (ExecutionEntity) execution;
    End end = ends().remove(instance.getProcessInstanceId());
    if (instance.getSuperExecution() != null || !instance.isProcessInstanceExecution()) {
      return;
    }
    reads
        .getObject()
        .byInstance(instance.getProcessInstanceId())
        .filter(c -> c.closedAt() == null)
        .ifPresent(c -> close(c, instance, end));
  }

  private void close(CaseFile file, ExecutionEntity instance, @Nullable End end) {
    String deleteReason = instance.getDeleteReason();
    if (end == null && deleteReason != null) {
      cases.getObject().close(file.id(), CaseEnds.TERMINATED, deleteReason);
    } else {
      End how = Objects.requireNonNullElse(end, new End(CaseEnds.CLOSED, ""));
      cases.getObject().close(file.id(), how.kind(), how.reason());
    }
  }
}
