package org.duban.reopening.process;

import org.camunda.bpm.engine.TaskService;
import org.duban.casefile.CaseFile;
import org.duban.reopening.OpenTasks;
import org.springframework.stereotype.Component;

@Component
class EngineOpenTasks implements OpenTasks {

  private final TaskService tasks;

  EngineOpenTasks(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public String of(CaseFile file, String taskKey) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(file.number())
        .taskDefinitionKey(taskKey)
        .singleResult()
        .getId();
  }
}
