package org.duban.handling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.handling.BatchCheck.RefusedTask;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.OpenTask;
import org.duban.inbox.SeenTasks;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TaskModels;
import org.duban.inbox.TaskRules;
import org.duban.inbox.TasksAtHand;
import org.duban.platform.error.DubanException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Sorts tasks into those that can be completed together, and those that cannot. */
@Service
public class CheckingBatch {

  static final int MOST = 200;

  private final TasksAtHand tasks;
  private final TaskModels models;
  private final EngineTasks engine;
  private final SeenTasks seen;
  private final SamplingGuard guard;
  private final CurrentActor current;
  private final MessageSource messages;
  private final JsonMapper json;

  CheckingBatch(
      TasksAtHand tasks,
      TaskModels models,
      EngineTasks engine,
      SeenTasks seen,
      SamplingGuard guard,
      CurrentActor current,
      MessageSource messages,
      JsonMapper json) {
    this.tasks = tasks;
    this.models = models;
    this.engine = engine;
    this.seen = seen;
    this.guard = guard;
    this.current = current;
    this.messages = messages;
    this.json = json;
  }

  /**
   * @throws DubanException invalid, if none or more than 200 are named
   */
  public BatchCheck check(List<String> taskIds) {
    Actor actor = current.require();
    Map<String, List<OpenTask>> like = new LinkedHashMap<>();
    List<RefusedTask> refused = new ArrayList<>();
    for (String taskId : distinct(taskIds)) {
      try {
        OpenTask task = batchable(taskId);
        like.computeIfAbsent(
                task.processDefinitionId() + " " + task.taskKey(), k -> new ArrayList<>())
            .add(task);
      } catch (DubanException e) {
        refused.add(new RefusedTask(taskId, message(e)));
      }
    }
    return new BatchCheck(like.values().stream().map(all -> group(all, actor)).toList(), refused);
  }

  static List<String> distinct(List<String> taskIds) {
    List<String> distinct = taskIds.stream().distinct().toList();
    if (distinct.isEmpty() || distinct.size() > MOST) {
      throw DubanException.invalid("handling.batch.size", MOST);
    }
    return distinct;
  }

  /**
   * The task, if the actor has it and it may be completed with others.
   *
   * @throws DubanException as {@link TasksAtHand#requireHandling}; forbidden, if it is marked or
   *     demands attachments
   */
  OpenTask batchable(String taskId) {
    TaskAtHand at = tasks.visible(taskId);
    tasks.requireHandling(at, current.require());
    OpenTask task = at.task();
    TaskRules rules = models.rules(task.processDefinitionId(), task.taskKey());
    if (rules.mandatory() || rules.irreversible()) {
      throw DubanException.forbidden("handling.batch.marked", task.taskName());
    }
    if (!rules.attachments().isEmpty()) {
      throw DubanException.forbidden("handling.batch.attachments", task.taskName());
    }
    return task;
  }

  private BatchGroup group(List<OpenTask> all, Actor actor) {
    OpenTask first = all.get(0);
    List<String> ids = all.stream().map(OpenTask::taskId).toList();
    Set<String> opened = seen.among(ids, actor.personId());
    return new BatchGroup(
        first.taskKey(),
        first.processKey(),
        first.processDefinitionId(),
        first.taskName(),
        ids,
        engine.form(first).map(form -> json.readTree(form.json())).orElse(null),
        guard.sample(ids, actor.personId()),
        ids.stream().filter(opened::contains).toList(),
        models.rules(first.processDefinitionId(), first.taskKey()).exclude().contains("relatives"));
  }

  String message(DubanException e) {
    return messages.getMessage(e.code(), e.args().toArray(), LocaleContextHolder.getLocale());
  }
}
