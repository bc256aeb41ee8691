package org.duban.inbox;

import java.util.Map;

/** What the deployed models say; answered from the engine. */
public interface TaskModels {

  /** The task's {@code camunda:properties}. */
  Map<String, String> properties(String processDefinitionId, String taskKey);

  TaskRules rules(String processDefinitionId, String taskKey);
}
