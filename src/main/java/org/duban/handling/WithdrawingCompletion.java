package org.duban.handling;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.SubmissionLog;
import org.duban.handling.Moving.Wish;
import org.duban.handling.persistence.CaseMoveMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.OpenTask;
import org.duban.inbox.RedoneTasks;
import org.duban.platform.error.DubanException;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what the actor did last in a case (撤回), while nobody has acted on it: nobody claimed,
 * began or submitted what came of it, and no other case did.
 */
@Service
public class WithdrawingCompletion {

  private final CaseAccess access;
  private final SubmissionLog submissions;
  private final CaseTokens tokens;
  private final RedoneTasks tasks;
  private final CaseMoveMapper moves;
  private final Moving moving;
  private final OnceOnly once;
  private final CurrentActor current;

  WithdrawingCompletion(
      CaseAccess access,
      SubmissionLog submissions,
      CaseTokens tokens,
      RedoneTasks tasks,
      CaseMoveMapper moves,
      Moving moving,
      OnceOnly once,
      CurrentActor current) {
    this.access = access;
    this.submissions = submissions;
    this.tokens = tokens;
    this.tasks = tasks;
    this.moves = moves;
    this.moving = moving;
    this.once = once;
    this.current = current;
  }

  /**
   * @throws DubanException not found, if the actor may not see the case
   */
  public WithdrawalOffer offer(long caseId) {
    CaseFile file = access.requireVisible(caseId);
    Optional<Submission> mine = mine(file);
    if (mine.isEmpty() || file.closedAt() != null) {
      return new WithdrawalOffer(false, null, null, null);
    }
    MovePlan[] plan = new MovePlan[1];
    Optional<String> refused = moving.refusal(() -> plan[0] = plan(file));
    if (refused.isPresent()) {
      return new WithdrawalOffer(false, refused.get(), null, null);
    }
    Wish wish = new Wish(MoveKind.WITHDRAWAL, ReturnMode.REDO_ALL, null, "…");
    UndoPreview preview = moving.preview(file, wish, () -> plan(file));
    return new WithdrawalOffer(
        preview.refused() == null, preview.refused(), plan[0].toName(), preview);
  }

  /**
   * @throws DubanException not found, if the actor may not see the case; conflict, if he did
   *     nothing there last or somebody has acted since; invalid, if there is no reason
   */
  @Transactional
  public MoveDone withdraw(long caseId, @Nullable String reason, @Nullable String requestKey) {
    return once.once(
        requestKey,
        "withdraw:" + caseId,
        MoveDone.class,
        () -> {
          String said = Reason.required(reason);
          access.requireVisible(caseId);
          tasks.lockCase(caseId);
          // as it is now that nobody else moves it
          CaseFile file = access.requireVisible(caseId);
          if (file.closedAt() != null) {
            throw DubanException.conflict("handling.withdraw.closed");
          }
          Wish wish = new Wish(MoveKind.WITHDRAWAL, ReturnMode.REDO_ALL, null, said);
          return moving.make(file, wish, plan(file));
        });
  }

  private Optional<Submission> mine(CaseFile file) {
    Actor actor = current.require();
    return submissions.standing(file.id()).stream()
        .filter(s -> s.personId() == actor.personId())
        .max(Comparator.comparing(Submission::id));
  }

  private MovePlan plan(CaseFile file) {
    Submission mine =
        mine(file).orElseThrow(() -> DubanException.conflict("handling.withdraw.nothing"));
    MovePlan plan =
        tokens
            .backTo(file, mine.taskId())
            .orElseThrow(() -> DubanException.conflict("handling.withdraw.gone"));
    if (plan.votes().contains(mine.taskId())) {
      throw DubanException.conflict("handling.withdraw.vote");
    }
    boolean acted =
        submissions.standing(file.id()).stream()
            .anyMatch(s -> s.id() != mine.id() && plan.undoes(s.taskId()));
    if (acted) {
      throw DubanException.conflict("handling.withdraw.acted");
    }
    Set<String> next = plan.cancelledTasks();
    Optional<OpenTask> claimed =
        tasks.ofCase(file.id()).stream()
            .filter(t -> next.contains(t.taskId()) && t.assignee() != null)
            .findFirst();
    if (claimed.isPresent() || !tasks.drafts(next).isEmpty()) {
      throw DubanException.conflict("handling.withdraw.taken");
    }
    if (!moves.linkedSince(file.id(), plan.since()).isEmpty()) {
      throw DubanException.conflict("handling.withdraw.linked");
    }
    return plan;
  }
}
