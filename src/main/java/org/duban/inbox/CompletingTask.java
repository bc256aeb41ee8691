package org.duban.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duban.audit.Audit;
import org.duban.casefile.Attachments;
import org.duban.casefile.CurrentSubmission;
import org.duban.casefile.SubmissionLog;
import org.duban.casefile.Timeline;
import org.duban.form.FormContract;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.persistence.InboxReads;
import org.duban.platform.error.DubanException;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes a task with what was submitted: checked against its form and its required attachments,
 * written as a submission, told to the process. Whoever holds the task may, unless excluded (P1.4);
 * a standing deputy may for whom he acts, which the record says (由B代A办理); with {@code entry.assist}
 * it may be entered for the person it belongs to (X.14), if the task allows that.
 */
@Service
public class CompletingTask {

  private final TaskAccess access;
  private final EngineTasks engine;
  private final TaskModels models;
  private final FormContract contract;
  private final FormValues values;
  private final Attachments attachments;
  private final SubmissionLog submissions;
  private final CurrentSubmission currentSubmission;
  private final InboxReads reads;
  private final Rerouting rerouting;
  private final Timeline timeline;
  private final Audit audit;
  private final CurrentActor current;
  private final Permissions permissions;
  private final ApplicationEventPublisher events;

  private final TaskTurns turns;

  CompletingTask(
      TaskAccess access,
      EngineTasks engine,
      TaskModels models,
      FormContract contract,
      FormValues values,
      Attachments attachments,
      SubmissionLog submissions,
      CurrentSubmission currentSubmission,
      InboxReads reads,
      Rerouting rerouting,
      Timeline timeline,
      Audit audit,
      CurrentActor current,
      Permissions permissions,
      ApplicationEventPublisher events,
      @Lazy TaskTurns turns) {
    this.turns = turns;
    this.access = access;
    this.engine = engine;
    this.models = models;
    this.contract = contract;
    this.values = values;
    this.attachments = attachments;
    this.submissions = submissions;
    this.currentSubmission = currentSubmission;
    this.reads = reads;
    this.rerouting = rerouting;
    this.timeline = timeline;
    this.audit = audit;
    this.current = current;
    this.permissions = permissions;
    this.events = events;
  }

  /**
   * @throws DubanException not found, if the task is not for the actor; forbidden, if he is
   *     excluded; conflict, if it was completed, claimed by another or has changed, or the request
   *     key was used elsewhere; invalid, if the submission breaks the form contract
   */
  @Transactional
  public Completed complete(String taskId, CompletionRequest request) {
    Actor actor = current.require();
    Optional<Completed> before = sentBefore(taskId, request, actor);
    if (before.isPresent()) {
      return before.get();
    }
    Checked checked = checked(taskId, request, actor);
    Routing.Found found = checked.found();
    OpenTask task = found.task().task();
    boolean more = turns.anyAt(taskId);
    Optional<TaskTurn> turn =
        more ? turns.of(task, whose(actor, checked.principal())) : Optional.empty();
    if (turn.isPresent()) {
      return takeTurn(task, turn.get(), request, actor, checked.principal());
    }
    TaskRules rules = models.rules(task.processDefinitionId(), task.taskKey());
    if (rules.exclude().contains("relatives") && !request.relationDeclared()) {
      throw DubanException.invalid("inbox.declare-no-relation");
    }
    Optional<EngineTasks.TaskForm> form = engine.form(task);
    ObjectNode accepted = accepted(task, form.orElse(null), request);
    attachments.accept(task.caseId(), taskId, rules.attachments(), request.attachmentIds());
    Submission submission =
        submissions.write(
            new SubmissionLog.Entry(
                task.caseId(),
                taskId,
                task.taskKey(),
                task.taskName(),
                task.processDefinitionId(),
                form.map(EngineTasks.TaskForm::key).orElse(""),
                actor.personId(),
                request.forPersonId(),
                accepted,
                request.requestKey(),
                request.relationDeclared(),
                checked.principal()));
    tell(task, submission, actor);
    if (!more || !turns.holdBack(task, submission)) {
      currentSubmission.with(
          submission,
          () -> {
            engine.complete(taskId);
            return null;
          });
    }
    rerouting.afterActing(task.caseId(), task.taskKey());
    return new Completed(submission.id(), task.caseId(), taskId, false);
  }

  /** He says what he was asked; the task itself is another's. */
  private Completed takeTurn(
      OpenTask task,
      TaskTurn turn,
      CompletionRequest request,
      Actor actor,
      @Nullable Long principal) {
    if (request.forPersonId() != null) {
      throw DubanException.forbidden("inbox.no-assistance");
    }
    Submission opinion =
        submissions.write(
            new SubmissionLog.Entry(
                task.caseId(),
                task.taskId() + TaskTurns.MARK + turn.id(),
                task.taskKey() + TaskTurns.MARK + turn.mode(),
                task.taskName(),
                task.processDefinitionId(),
                turn.form().key(),
                actor.personId(),
                null,
                contract
                    .check(
                        turn.form().json(), request.data(), JsonNodeFactory.instance.objectNode())
                    .require(),
                request.requestKey(),
                request.relationDeclared(),
                principal));
    turns.taken(task, turn, opinion, access.deputyNote(actor, principal));
    return new Completed(opinion.id(), task.caseId(), task.taskId(), false);
  }

  private static long whose(Actor actor, @Nullable Long principal) {
    return principal == null ? actor.personId() : principal;
  }

  private Optional<Completed> sentBefore(String taskId, CompletionRequest request, Actor actor) {
    if (request.requestKey() == null || request.requestKey().isBlank()) {
      return Optional.empty();
    }
    return submissions
        .byRequest(actor.personId(), request.requestKey())
        .map(
            s -> {
              if (!s.taskId().equals(taskId) && !s.taskId().startsWith(taskId + TaskTurns.MARK)) {
                throw DubanException.conflict("inbox.request-key-used");
              }
              return new Completed(s.id(), s.caseId(), taskId, true);
            });
  }

  /**
   * @param principal as whose deputy the actor completes it; null: nobody's
   */
  private record Checked(Routing.Found found, @Nullable Long principal) {}

  private Checked checked(String taskId, CompletionRequest request, Actor actor) {
    // one completion in a case at a time: who acted there must be known to the next
    reads.lockCaseOf(taskId);
    Routing.Found found = access.lockedAsShown(taskId, actor);
    Long principal = null;
    if (request.forPersonId() != null) {
      requireAssistance(found, request.forPersonId(), actor);
    } else {
      principal = access.requireHandling(found, actor);
    }
    if (request.version() != null && request.version() != found.task().task().version()) {
      throw DubanException.conflict("inbox.changed");
    }
    return new Checked(found, principal);
  }

  private void requireAssistance(Routing.Found found, long forPerson, Actor actor) {
    OpenTask task = found.task().task();
    if (!models.rules(task.processDefinitionId(), task.taskKey()).assist()
        || !found.holders().contains(RouteResolver.PERSON + forPerson)) {
      throw DubanException.forbidden("inbox.no-assistance");
    }
    if (forPerson == actor.personId()) {
      throw DubanException.invalid("inbox.assist-oneself");
    }
    permissions.require("entry.assist", task.unitCode());
  }

  private ObjectNode accepted(
      OpenTask task, EngineTasks.@Nullable TaskForm form, CompletionRequest request) {
    if (form == null) {
      if (!request.data().isEmpty()) {
        throw DubanException.invalid("inbox.no-form");
      }
      return JsonNodeFactory.instance.objectNode();
    }
    return contract.check(form.json(), request.data(), values.checked(task, form.json())).require();
  }

  private void tell(OpenTask task, Submission submission, Actor actor) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("submissionId", submission.id());
    data.put("taskKey", task.taskKey());
    if (submission.forPersonId() != null) {
      data.put("forPersonId", submission.forPersonId());
    }
    Long principal = submission.deputyFor();
    if (principal != null) {
      data.put("deputyForPersonId", principal);
    }
    String note = access.deputyNote(actor, principal);
    timeline.record(task.caseId(), "completed", note + "办理“" + task.taskName() + "”", data);
    audit.record("task.completed", "task", task.taskId(), null, note + task.taskKey(), Audit.OK);
    if (principal != null) {
      events.publishEvent(new DeputyCompleted(task, actor.personId(), principal));
    }
  }
}
