package org.duban.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.TaskDetail.RequiredAttachment;
import org.duban.inbox.TaskDetail.TaskFormView;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A task opened: what to do and why, its form, and what the actor can do with it. */
@Service
public class ViewingTask {

  private final TaskAccess access;
  private final TaskModels models;
  private final EngineTasks engine;
  private final FormValues values;
  private final InboxLines lines;
  private final CurrentActor current;
  private final Assistance assistance;
  private final Drafting drafting;
  private final MessageSource messages;
  private final JsonMapper json;

  private final TaskTurns turns;

  ViewingTask(
      TaskAccess access,
      TaskModels models,
      EngineTasks engine,
      FormValues values,
      InboxLines lines,
      CurrentActor current,
      Assistance assistance,
      Drafting drafting,
      MessageSource messages,
      JsonMapper json,
      @Lazy TaskTurns turns) {
    this.turns = turns;
    this.access = access;
    this.models = models;
    this.engine = engine;
    this.values = values;
    this.lines = lines;
    this.current = current;
    this.assistance = assistance;
    this.drafting = drafting;
    this.messages = messages;
    this.json = json;
  }

  /**
   * @throws org.duban.platform.error.DubanException not found, if the task is not for the actor;
   *     conflict, if it was completed
   */
  @Transactional(readOnly = true)
  public TaskDetail view(String taskId) {
    Actor actor = current.require();
    Routing.Found found = access.visible(taskId, actor);
    OpenTask task = found.task().task();
    TaskRules rules = models.rules(task.processDefinitionId(), task.taskKey());
    boolean may = access.mayHandle(found, actor);
    Long principal = may ? access.principal(found, actor) : null;
    boolean assist = assistance.allows(task, actor);
    boolean mine = task.assignee() != null && task.assignee() == actor.personId();
    TaskTurn turn =
        may ? turns.of(task, principal == null ? actor.personId() : principal).orElse(null) : null;
    TaskFormView form =
        turn == null
            ? engine
                .form(task)
                .map(f -> new TaskFormView(json.readTree(f.json()), values.shown(task, f.json())))
                .orElse(null)
            : new TaskFormView(json.readTree(turn.form().json()), json.createObjectNode());
    return new TaskDetail(
        lines.open(List.of(task), principal == null ? Map.of() : Map.of(taskId, principal)).get(0),
        task.processDefinitionId(),
        task.taskKey(),
        rules.documentation(),
        rules.ruleText(),
        form,
        task.subjectPersonId(),
        may,
        may && turn == null && task.assignee() == null && actor.personId() != 0,
        mine,
        turn == null ? rules.attachments().stream().map(this::required).toList() : List.of(),
        assist,
        rules.mandatory(),
        rules.irreversible(),
        turn == null && rules.exclude().contains("relatives"),
        excludedBecause(found, actor),
        may || assist ? drafting.find(task, actor).orElse(null) : null,
        turn == null ? null : new TaskDetail.AskedTurn(turn.mode(), turn.byName(), turn.reason()));
  }

  private RequiredAttachment required(String kind) {
    Locale locale = LocaleContextHolder.getLocale();
    String name = messages.getMessage("attachment.kind." + kind, null, kind, locale);
    return new RequiredAttachment(kind, Objects.requireNonNullElse(name, kind));
  }

  private @org.jspecify.annotations.Nullable String excludedBecause(
      Routing.Found found, Actor actor) {
    return found.exclusions().stream()
        .filter(e -> e.personId() == actor.personId())
        .findFirst()
        .map(
            e ->
                messages.getMessage(
                    "inbox.route.reason." + e.reason().name().toLowerCase(Locale.ROOT),
                    new Object[] {e.detail()},
                    LocaleContextHolder.getLocale()))
        .orElse(null);
  }
}
