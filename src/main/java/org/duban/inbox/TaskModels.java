package org.duban.inbox;

/** What the deployed models say; answered from the engine. */
public interface TaskModels {

  TaskRules rules(String processDefinitionId, String taskKey);
}
