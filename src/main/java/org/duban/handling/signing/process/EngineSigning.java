package org.duban.handling.signing.process;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.duban.handling.signing.SigningEngine;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

@Component
class EngineSigning implements SigningEngine {

  private static final String LENGTH = "nrOfInstances";

  private final RuntimeService runtime;
  private final TaskService tasks;

  EngineSigning(ProcessEngine engine) {
    this.runtime = engine.getRuntimeService();
    this.tasks = engine.getTaskService();
  }

  @Override
  public void addBeside(String taskId, String processInstanceId, String holder) {
    Task task = task(taskId);
    ActivityInstance beside =
        all(runtime.getActivityInstance(processInstanceId))
            .filter(a -> a.getActivityId().equals(task.getTaskDefinitionKey()))
            .filter(a -> Arrays.asList(a.getExecutionIds()).contains(task.getExecutionId()))
            .findFirst()
            .orElseThrow(() -> DubanException.conflict("inbox.too-late"));
    runtime
        .createProcessInstanceModification(processInstanceId)
        .startBeforeActivity(task.getTaskDefinitionKey(), beside.getParentActivityInstanceId())
        .setVariableLocal(SigningPlugin.SIGNER, holder)
        .execute();
  }

  @Override
  public void setLength(String taskId, int length) {
    runtime.setVariable(task(taskId).getExecutionId(), LENGTH, length);
  }

  private Task task(String taskId) {
    return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
        .orElseThrow(() -> DubanException.conflict("inbox.too-late"));
  }

  private static Stream<ActivityInstance> all(ActivityInstance at) {
    return Stream.concat(
        Stream.of(at), Arrays.stream(at.getChildActivityInstances()).flatMap(EngineSigning::all));
  }
}
