package org.duban.campaign.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Moves the limit of every open sheet of a campaign inside one engine command, so that tens of
 * thousands are flushed as batches.
 */
@Component
class MovingDueDates {

  private static final String[] SHEETS = {
    "Task_FillDeclaration", "Task_FillConduct", "Task_FillUnitDeclaration"
  };

  private final ProcessEngineConfigurationImpl engine;
  private final TaskService tasks;

  MovingDueDates(ProcessEngineConfigurationImpl engine, TaskService tasks) {
    this.engine = engine;
    this.tasks = tasks;
  }

  void move(long campaignId, Date to) {
    Command<Integer> command =
        context -> {
          List<Task> open =
              tasks
                  .createTaskQuery()
                  .processDefinitionKey("declaration")
                  .taskDefinitionKeyIn(SHEETS)
                  .processVariableValueEquals("campaign", campaignId)
                  .list();
          for (Task task : open) {
            TaskEntity entity = (TaskEntity) task;
            entity.setDueDate(to);
            entity.triggerUpdateEvent();
          }
          return open.size();
        };
    engine.getCommandExecutorTxRequired().execute(command);
  }
}
