package org.duban.inbox.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.duban.form.FieldRights;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.TaskModels;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

@Component
class EngineTaskOperations implements EngineTasks {

  private final TaskService tasks;
  private final FormService forms;

  private final TaskModels models;
  private final FieldRights rights;

  EngineTaskOperations(ProcessEngine engine, TaskModels models, FieldRights rights) {
    this.models = models;
    this.rights = rights;
    this.tasks = engine.getTaskService();
    this.forms = engine.getFormService();
  }

  @Override
  public Optional<TaskForm> form(String taskId) {
    TaskFormData data = forms.getTaskFormData(taskId);
    CamundaFormRef ref = data.getCamundaFormRef();
    if (ref == null) {
      return Optional.empty();
    }
    try (InputStream deployed = forms.getDeployedTaskForm(taskId)) {
      String json = new String(deployed.readAllBytes(), StandardCharsets.UTF_8);
      Task task = data.getTask();
      String fieldRights =
          models.rules(task.getProcessDefinitionId(), task.getTaskDefinitionKey()).fieldRights();
      return Optional.of(new TaskForm(ref.getKey(), rights.apply(json, fieldRights)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void complete(String taskId) {
    try {
      tasks.complete(taskId);
    } catch (OptimisticLockingException e) {
      throw DubanException.conflict("inbox.too-late");
    } catch (NullValueException e) {
      throw causedBy(e, DubanException.conflict("inbox.too-late"));
    } catch (ProcessEngineException e) {
      throw causedBy(e, e);
    }
  }

  @Override
  public void assign(String taskId, long personId) {
    tasks.setAssignee(taskId, String.valueOf(personId));
  }

  @Override
  public void unassign(String taskId) {
    tasks.setAssignee(taskId, null);
  }

  @Override
  public void routeTo(String taskId, String group) {
    for (IdentityLink link : tasks.getIdentityLinksForTask(taskId)) {
      if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
        if (link.getGroupId() != null) {
          tasks.deleteCandidateGroup(taskId, link.getGroupId());
        } else {
          tasks.deleteCandidateUser(taskId, link.getUserId());
        }
      }
    }
    tasks.addCandidateGroup(taskId, group);
  }

  /** What a step refused reaches the user as it was said; the engine wraps it. */
  private static RuntimeException causedBy(Throwable thrown, RuntimeException otherwise) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof DubanException refused) {
        return refused;
      }
    }
    return otherwise;
  }
}
