package org.duban.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.persistence.DraftMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what somebody has begun at a task until it is completed or ends. A draft is its writer's
 * alone and nothing of it counts: only completing holds it against the form. Whoever may handle the
 * task or enter it for its subject may have one.
 */
@Service
public class Drafting {

  private static final int LARGEST = 200_000;

  private final TaskAccess access;
  private final Assistance assistance;
  private final EngineTasks engine;
  private final DraftMapper drafts;
  private final CurrentActor current;
  private final ProductClock clock;
  private final JsonMapper json;

  private final TaskTurns turns;

  Drafting(
      TaskAccess access,
      Assistance assistance,
      EngineTasks engine,
      DraftMapper drafts,
      CurrentActor current,
      ProductClock clock,
      JsonMapper json,
      @Lazy TaskTurns turns) {
    this.turns = turns;
    this.access = access;
    this.assistance = assistance;
    this.engine = engine;
    this.drafts = drafts;
    this.current = current;
    this.clock = clock;
    this.json = json;
  }

  /**
   * Saves the actor's draft, in place of the one before.
   *
   * @throws DubanException not found, if the task is not for the actor; forbidden, if he may only
   *     look at it; conflict, if it was completed or claimed by another; invalid, if there is no
   *     form, it has no such field, or the draft is too large
   */
  @Transactional
  public TaskDraft save(String taskId, JsonNode data) {
    Actor actor = current.require();
    Routing.Found found = access.locked(taskId, actor);
    requireWriting(found, actor);
    EngineTasks.TaskForm form =
        form(found.task().task(), actor).orElseThrow(() -> DubanException.invalid("inbox.no-form"));
    if (!data.isObject()) {
      throw DubanException.invalid("form.rejected", List.of(Problem.at("", "form.object")));
    }
    String text = json.writeValueAsString(data);
    if (text.length() > LARGEST) {
      throw DubanException.invalid("form.rejected", List.of(Problem.at("", "form.large")));
    }
    List<Problem> problems = new ArrayList<>();
    JsonNode kept = WritableFields.of(json.readTree(form.json())).keep(data, problems);
    if (!problems.isEmpty()) {
      throw DubanException.invalid("form.rejected", problems);
    }
    TaskDraft draft = new TaskDraft(kept, clock.now());
    drafts.save(taskId, actor.personId(), json.writeValueAsString(kept), draft.savedAt());
    return draft;
  }

  /**
   * @throws DubanException as {@link #save}; not found, if nothing was begun
   */
  @Transactional(readOnly = true)
  public TaskDraft read(String taskId) {
    Actor actor = current.require();
    Routing.Found found = access.visible(taskId, actor);
    requireWriting(found, actor);
    return find(found.task().task(), actor)
        .orElseThrow(() -> DubanException.notFound("inbox.no-draft"));
  }

  /**
   * Throws the actor's draft away; nothing happens if there is none.
   *
   * @throws DubanException as {@link #save}
   */
  @Transactional
  public void discard(String taskId) {
    Actor actor = current.require();
    requireWriting(access.visible(taskId, actor), actor);
    drafts.delete(taskId, actor.personId());
  }

  /** The actor's own, without fields its form no longer lets him write. */
  Optional<TaskDraft> find(OpenTask task, Actor actor) {
    return drafts
        .find(task.taskId(), actor.personId())
        .flatMap(
            row ->
                form(task, actor)
                    .map(
                        form ->
                            new TaskDraft(
                                WritableFields.of(json.readTree(form.json()))
                                    .keep(json.readTree(row.data()), new ArrayList<>()),
                                row.savedAt())));
  }

  private Optional<EngineTasks.TaskForm> form(OpenTask task, Actor actor) {
    return turns.of(task, actor.personId()).map(TaskTurn::form).or(() -> engine.form(task));
  }

  private void requireWriting(Routing.Found found, Actor actor) {
    if (actor.personId() == 0) {
      throw DubanException.forbidden("inbox.not-yours");
    }
    if (!assistance.allows(found.task().task(), actor)) {
      access.requireHandling(found, actor);
    }
  }
}
