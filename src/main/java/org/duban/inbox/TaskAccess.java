package org.duban.inbox;

import java.util.Collections;
import java.util.Optional;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.Cases;
import org.duban.casefile.SubmissionLog;
import org.duban.identity.Actor;
import org.duban.identity.Permissions;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.ProjectionRows;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.error.DubanException;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see and who may handle a task, and what he is told who may not. */
@Component
class TaskAccess {

  private final InboxReads reads;
  private final ProjectionRows rows;
  private final Routing routing;
  private final SubmissionLog submissions;
  private final Cases cases;
  private final CaseAccess caseAccess;
  private final Permissions permissions;
  private final Assistance assistance;
  private final People people;
  private final Deputising deputising;

  TaskAccess(
      InboxReads reads,
      ProjectionRows rows,
      Routing routing,
      SubmissionLog submissions,
      Cases cases,
      CaseAccess caseAccess,
      Permissions permissions,
      Assistance assistance,
      People people,
      Deputising deputising) {
    this.reads = reads;
    this.rows = rows;
    this.routing = routing;
    this.submissions = submissions;
    this.cases = cases;
    this.caseAccess = caseAccess;
    this.permissions = permissions;
    this.assistance = assistance;
    this.people = people;
    this.deputising = deputising;
  }

  /**
   * The task, if the actor may look at it.
   *
   * @throws DubanException conflict, if it was completed; not found, if there is none or it is not
   *     for him
   */
  Routing.Found visible(String taskId, Actor actor) {
    Routing.Found found = routing.find(taskId).orElseThrow(() -> gone(taskId, actor));
    if (!mayHandle(found, actor) && !maySee(found, actor)) {
      throw DubanException.notFound("inbox.not-found");
    }
    return found;
  }

  /**
   * The task with its row locked, if the actor may handle it now.
   *
   * @throws DubanException as {@link #visible}; forbidden, if he is excluded or it is not his;
   *     conflict, if somebody else claimed it
   */
  Routing.Found forHandling(String taskId, Actor actor) {
    Routing.Found found = locked(taskId, actor);
    requireHandling(found, actor);
    return found;
  }

  /** The task with its row locked, whoever may handle it. */
  Routing.Found locked(String taskId, Actor actor) {
    OpenTask row = reads.lock(taskId).orElseThrow(() -> gone(taskId, actor));
    return routing.find(row.taskId()).orElseThrow(() -> gone(taskId, actor));
  }

  /**
   * As {@link #locked}, by the holders the boxes show, for a task nobody has claimed; who must not
   * handle it is worked out anew.
   */
  Routing.Found lockedAsShown(String taskId, Actor actor) {
    ProjectedTask row = rows.lock(taskId).orElseThrow(() -> gone(taskId, actor));
    if (row.task().assignee() != null || row.entries().isEmpty()) {
      return routing.find(taskId).orElseThrow(() -> gone(taskId, actor));
    }
    return routing.asShown(row);
  }

  /**
   * @return for whom the actor handles it as his deputy; null: in his own right
   */
  @Nullable Long requireHandling(Routing.Found found, Actor actor) {
    boolean holds = !Collections.disjoint(found.holders(), actor.holders());
    Long assignee = found.task().task().assignee();
    requireNotDelegated(found.task().task(), actor);
    if (found.task().waits() && (holds || maySee(found, actor))) {
      throw DubanException.conflict("inbox.waits");
    }
    if (assignee != null && assignee == actor.personId() && !found.excludes(actor.personId())) {
      return null;
    }
    if (found.excludes(actor.personId())) {
      ExclusionReason reason =
          found.exclusions().stream()
              .filter(e -> e.personId() == actor.personId())
              .findFirst()
              .orElseThrow()
              .reason();
      throw DubanException.forbidden(
          "inbox.excluded." + reason.name().toLowerCase(java.util.Locale.ROOT));
    }
    if (holds && assignee == null) {
      return null;
    }
    Long principal = deputising.principal(found, actor).orElse(null);
    if (principal != null) {
      return principal;
    }
    if (!holds) {
      throw maySee(found, actor)
          ? DubanException.forbidden("inbox.not-yours")
          : DubanException.notFound("inbox.not-found");
    }
    throw DubanException.conflict("inbox.claimed", name(assignee));
  }

  /**
   * @param version as the actor saw the task; null: whatever it is
   * @throws DubanException conflict, if somebody changed it since, and who has it now
   */
  void requireUnchanged(Routing.Found found, @Nullable Integer version, Actor actor) {
    OpenTask task = found.task().task();
    if (version == null
        || version == task.version()
        || !(mayHandle(found, actor) || maySee(found, actor))) {
      return;
    }
    requireNotDelegated(task, actor);
    if (task.assignee() != null && task.assignee() != actor.personId()) {
      throw DubanException.conflict("inbox.claimed", name(task.assignee()));
    }
    throw DubanException.conflict("inbox.changed");
  }

  /** Whoever delegated a task waits for its return, and whom it was given to only answers. */
  private void requireNotDelegated(OpenTask task, Actor actor) {
    Long owner = task.owner();
    if (owner == null) {
      return;
    }
    if (owner == actor.personId()) {
      throw DubanException.conflict("inbox.delegated", name(task.assignee()));
    }
    if (task.assignee() != null && task.assignee() == actor.personId()) {
      throw DubanException.forbidden("inbox.delegated-to-you", name(owner));
    }
  }

  /** Whether the actor may handle the open task now. */
  boolean isFor(String taskId, Actor actor) {
    return routing.find(taskId).filter(found -> mayHandle(found, actor)).isPresent();
  }

  boolean mayHandle(Routing.Found found, Actor actor) {
    Long assignee = found.task().task().assignee();
    if (found.excludes(actor.personId())
        || found.task().waits()
        || found.task().task().owner() != null) {
      return false;
    }
    boolean own =
        assignee == null
            ? !Collections.disjoint(found.holders(), actor.holders())
            : assignee == actor.personId();
    return own || deputising.principal(found, actor).isPresent();
  }

  /**
   * For whom the actor may handle the task as his deputy; null: he has it himself, or not at all.
   */
  @Nullable Long principal(Routing.Found found, Actor actor) {
    Long assignee = found.task().task().assignee();
    boolean own =
        assignee == null
            ? !Collections.disjoint(found.holders(), actor.holders())
            : assignee == actor.personId();
    return own ? null : deputising.principal(found, actor).orElse(null);
  }

  private boolean maySee(Routing.Found found, Actor actor) {
    OpenTask task = found.task().task();
    return !Collections.disjoint(found.holders(), actor.holders())
        || deputising.principal(found, actor).isPresent()
        || (!task.unitCode().isEmpty() && permissions.allowed("routing.desk", task.unitCode()))
        || assistance.allows(task, actor)
        || (task.caseId() != 0
            && cases.find(task.caseId()).filter(caseAccess::visible).isPresent());
  }

  /** What is said of a task that is no more: who completed it, to those who may know. */
  DubanException gone(String taskId, Actor actor) {
    Optional<Submission> last = submissions.byTask(taskId);
    if (last.isEmpty()) {
      return DubanException.notFound("inbox.not-found");
    }
    Submission s = last.get();
    if (s.personId() == actor.personId()) {
      return DubanException.conflict("inbox.completed-by-you");
    }
    return cases.find(s.caseId()).filter(caseAccess::visible).isPresent()
        ? DubanException.conflict("inbox.completed", name(s.personId()))
        : DubanException.conflict("inbox.completed-by-another");
  }

  /** How the record begins when a deputy acts: “由B代A办理：”; empty, if he acts for himself. */
  String deputyNote(Actor actor, @Nullable Long principal) {
    return principal == null ? "" : "由%s代%s办理：".formatted(actor.name(), name(principal));
  }

  String name(@Nullable Long personId) {
    return personId == null ? "" : people.find(personId).map(Person::name).orElse("");
  }
}
