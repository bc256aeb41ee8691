package org.duban.inbox.process;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.duban.inbox.CompletionScope;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.OpenTask;
import org.duban.platform.error.DubanException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class EngineTaskOperations implements EngineTasks {

  private final TaskService tasks;
  private final RepositoryService repository;
  private final DeployedForms deployed;
  private final ObjectProvider<CompletionScope> scope;

  EngineTaskOperations(
      ProcessEngine engine, DeployedForms deployed, ObjectProvider<CompletionScope> scope) {
    this.tasks = engine.getTaskService();
    this.repository = engine.getRepositoryService();
    this.deployed = deployed;
    this.scope = scope;
  }

  @Override
  public Optional<TaskForm> form(OpenTask task) {
    return deployed.form(task.processDefinitionId(), task.taskKey());
  }

  @Override
  public Optional<TaskForm> form(String processKey, String taskKey) {
    ProcessDefinition latest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(processKey)
            .latestVersion()
            .singleResult();
    return latest == null ? Optional.empty() : deployed.form(latest.getId(), taskKey);
  }

  @Override
  public void complete(String taskId) {
    try {
      scope.getObject().complete(taskId, () -> tasks.complete(taskId));
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
    unlessGone(() -> tasks.setAssignee(taskId, String.valueOf(personId)));
  }

  @Override
  public void unassign(String taskId) {
    unlessGone(() -> free(taskId));
  }

  private void free(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    if (task != null && task.getDelegationState() == DelegationState.PENDING) {
      tasks.resolveTask(taskId);
    }
    tasks.setAssignee(taskId, null);
  }

  @Override
  public void delegate(String taskId, long personId) {
    unlessGone(
        () -> {
          Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
          if (task != null && task.getOwner() != null) {
            // an owner of before must not get it
            tasks.setOwner(taskId, task.getAssignee());
          }
          tasks.delegateTask(taskId, String.valueOf(personId));
        });
  }

  @Override
  public void changeOwner(String taskId, long personId) {
    unlessGone(() -> tasks.setOwner(taskId, String.valueOf(personId)));
  }

  @Override
  public void takeBack(String taskId) {
    unlessGone(() -> tasks.resolveTask(taskId));
  }

  @Override
  public void routeTo(String taskId, Collection<String> groups) {
    unlessGone(() -> route(taskId, groups));
  }

  private void route(String taskId, Collection<String> groups) {
    for (IdentityLink link : tasks.getIdentityLinksForTask(taskId)) {
      if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
        if (link.getGroupId() != null) {
          tasks.deleteCandidateGroup(taskId, link.getGroupId());
        } else {
          tasks.deleteCandidateUser(taskId, link.getUserId());
        }
      }
    }
    groups.stream().filter(g -> !g.isEmpty()).forEach(g -> tasks.addCandidateGroup(taskId, g));
  }

  /** Another case may have ended the task since it was read: its own case is locked, not all. */
  private static void unlessGone(Runnable change) {
    try {
      change.run();
    } catch (OptimisticLockingException | NotFoundException | NullValueException e) {
      throw DubanException.conflict("inbox.too-late");
    }
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
