package org.duban.campaign.process;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.duban.campaign.OpenSheets;
import org.springframework.stereotype.Component;

/** Sheets by the engine's open tasks of one case. */
@Component
class EngineOpenSheets implements OpenSheets {

  private final TaskService tasks;

  EngineOpenSheets(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public Optional<Sheet> of(String caseNo) {
    return tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list().stream()
        .filter(t -> t.getTaskDefinitionKey().startsWith("Task_Fill"))
        .map(t -> new Sheet(t.getId(), t.getName()))
        .findFirst();
  }
}
