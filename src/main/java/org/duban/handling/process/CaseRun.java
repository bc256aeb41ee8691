package org.duban.handling.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ActivityInstanceImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.jspecify.annotations.Nullable;

/** Where a case has been and where it is, in its own instance and in those it called. */
final class CaseRun {

  private static final String BODY = "#multiInstanceBody";

  private final HistoryService history;
  private final RuntimeService runtime;
  private final Map<String, HistoricActivityInstance> been = new LinkedHashMap<>();
  private final Map<String, HistoricActivityInstance> calls = new LinkedHashMap<>();
  private final Map<String, ActivityInstance> now = new LinkedHashMap<>();

  CaseRun(HistoryService history, RuntimeService runtime, String rootInstance) {
    this.history = history;
    this.runtime = runtime;
    remember(rootInstance);
    look(rootInstance);
  }

  private void remember(String instance) {
    for (HistoricActivityInstance h :
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance)
            .orderByHistoricActivityInstanceStartTime()
            .asc()
            .orderPartiallyByOccurrence()
            .asc()
            .list()) {
      been.put(h.getId(), h);
      if (h.getCalledProcessInstanceId() != null) {
        calls.put(h.getCalledProcessInstanceId(), h);
        remember(h.getCalledProcessInstanceId());
      }
    }
  }

  private void look(String instance) {
    ActivityInstance tree = runtime.getActivityInstance(instance);
    if (tree != null) {
      look(tree);
    }
  }

  private void look(ActivityInstance at) {
    now.put(at.getId(), at);
    for (ActivityInstance child : at.getChildActivityInstances()) {
      look(child);
    }
    String called = ((ActivityInstanceImpl) at).getSubProcessInstanceId();
    if (called != null && !called.equals(at.getProcessInstanceId())) {
      look(called);
    }
  }

  Collection<HistoricActivityInstance> been() {
    return been.values();
  }

  Optional<HistoricActivityInstance> of(String taskId) {
    return been.values().stream().filter(h -> taskId.equals(h.getTaskId())).findFirst();
  }

  @Nullable HistoricActivityInstance activity(String id) {
    return been.get(id);
  }

  /** The call by which that process instance was begun. */
  @Nullable HistoricActivityInstance callOf(String instance) {
    return calls.get(instance);
  }

  @Nullable ActivityInstance open(@Nullable String id) {
    return id == null ? null : now.get(id);
  }

  Collection<ActivityInstance> open() {
    return now.values();
  }

  /** What is around: a scope, a process instance, or the call that began it. */
  @Nullable String around(String id) {
    HistoricActivityInstance h = been.get(id);
    if (h != null) {
      return h.getParentActivityInstanceId();
    }
    HistoricActivityInstance call = calls.get(id);
    return call == null ? null : call.getId();
  }

  /** What stands directly in that scope and holds the activity, or is it; null if outside. */
  @Nullable String childOf(String scope, String id) {
    String at = id;
    String parent = around(at);
    while (parent != null && !parent.equals(scope)) {
      at = parent;
      parent = around(at);
    }
    return parent == null ? null : at;
  }

  /** The activity as its model names it. */
  static String node(String activityId) {
    return activityId.endsWith(BODY)
        ? activityId.substring(0, activityId.length() - BODY.length())
        : activityId;
  }

  static boolean isBody(String activityId) {
    return activityId.endsWith(BODY);
  }

  static String body(String node) {
    return node + BODY;
  }

  /** The whole of a multiple activity, if this is one of it; else itself. */
  HistoricActivityInstance whole(HistoricActivityInstance one) {
    HistoricActivityInstance parent = been.get(one.getParentActivityInstanceId());
    return parent != null
            && isBody(parent.getActivityId())
            && node(parent.getActivityId()).equals(one.getActivityId())
        ? parent
        : one;
  }

  static String scopeOf(ActivityInstance scope) {
    return Objects.equals(scope.getId(), scope.getProcessInstanceId())
        ? ProcessModel.TOP
        : node(scope.getActivityId());
  }
}
