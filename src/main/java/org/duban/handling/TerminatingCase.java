package org.duban.handling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.audit.Audit;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.SubmissionLog;
import org.duban.handling.persistence.CaseMoveMapper;
import org.duban.handling.persistence.CaseMoveMapper.CaseMoveRow;
import org.duban.handling.persistence.CaseReturnMapper;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.OpenTask;
import org.duban.inbox.RedoneTasks;
import org.duban.inbox.TaskAtHand;
import org.duban.notification.Note;
import org.duban.notification.Notifications;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends a case before its process does (终止). Permission: {@code supervise} over its unit. Not while
 * a mandatory step is open, nor after something irreversible; linked cases go on.
 */
@Service
public class TerminatingCase implements TaskOperation {

  private final CaseAccess access;
  private final CaseTokens tokens;
  private final RedoneTasks tasks;
  private final SubmissionLog submissions;
  private final ListingUndone listing;
  private final CaseMoveMapper moves;
  private final CaseReturnMapper returns;
  private final Moving moving;
  private final OnceOnly once;
  private final Notifications notifications;
  private final Audit audit;
  private final Permissions permissions;
  private final CurrentActor current;
  private final TransactionTemplate transactions;
  private final Ids ids;
  private final ProductClock clock;

  TerminatingCase(
      CaseAccess access,
      CaseTokens tokens,
      RedoneTasks tasks,
      SubmissionLog submissions,
      ListingUndone listing,
      CaseMoveMapper moves,
      CaseReturnMapper returns,
      Moving moving,
      OnceOnly once,
      Notifications notifications,
      Audit audit,
      Permissions permissions,
      CurrentActor current,
      TransactionTemplate transactions,
      Ids ids,
      ProductClock clock) {
    this.access = access;
    this.tokens = tokens;
    this.tasks = tasks;
    this.submissions = submissions;
    this.listing = listing;
    this.moves = moves;
    this.returns = returns;
    this.moving = moving;
    this.once = once;
    this.notifications = notifications;
    this.audit = audit;
    this.permissions = permissions;
    this.current = current;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "terminate";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    OpenTask at = task.task();
    return at.caseId() != 0 && permissions.allowed(JumpingTask.SUPERVISE, at.unitCode())
        ? Offer.yes()
        : Offer.hidden();
  }

  /**
   * @throws DubanException not found, if the actor may not see the case; forbidden, if he does not
   *     supervise it; conflict, if it has ended
   */
  public UndoPreview preview(long caseId) {
    CaseFile file = open(caseId);
    UndoPreview preview =
        transactions.execute(
            status -> {
              // as it is now; what follows is taken back
              status.setRollbackOnly();
              tasks.lockCase(caseId);
              UndoPreview listed = listing.ending(file, null);
              Optional<String> refused = moving.refusal(() -> tokens.end(file, "…"));
              return new UndoPreview(listed.undone(), listed.kept(), refused.orElse(null));
            });
    return java.util.Objects.requireNonNull(preview);
  }

  /**
   * @throws DubanException as {@link #preview}; conflict also, if a mandatory step is open or
   *     something irreversible was done; invalid, if there is no reason
   */
  @Transactional
  public void terminate(long caseId, @Nullable String reason, @Nullable String requestKey) {
    once.once(
        requestKey,
        "terminate:" + caseId,
        Boolean.class,
        () -> {
          String said = Reason.required(reason);
          access.requireVisible(caseId);
          tasks.lockCase(caseId);
          end(open(caseId), said);
          return true;
        });
  }

  private void end(CaseFile file, String reason) {
    Actor actor = current.require();
    Set<Long> concerned = new LinkedHashSet<>();
    List<OpenTask> ended = tasks.ofCase(file.id());
    ended.forEach(t -> concerned.addAll(notifications.people(tasks.holders(t.taskId()))));
    submissions.standing(file.id()).forEach(s -> concerned.add(s.personId()));
    long move = ids.next();
    moves.insert(
        new CaseMoveRow(
            move,
            file.id(),
            MoveKind.TERMINATION.name(),
            null,
            null,
            null,
            null,
            null,
            reason,
            actor.personId(),
            clock.now()));
    if (!ended.isEmpty()) {
      moves.insertTasks(move, ended.stream().map(OpenTask::taskId).toList(), false);
    }
    tokens.end(file, reason);
    returns.deleteOfCase(file.id());
    audit.record(MoveKind.TERMINATION.audited(), "case", file.id(), null, reason, Audit.OK);
    concerned.remove(actor.personId());
    notifications.tell(
        concerned.stream()
            .map(
                p ->
                    new Note(
                        p,
                        file.id(),
                        "task.undone",
                        "%s终止了%s %s：%s"
                            .formatted(actor.name(), file.number(), file.title(), reason)))
            .toList());
  }

  private CaseFile open(long caseId) {
    CaseFile file = access.requireVisible(caseId);
    permissions.require(JumpingTask.SUPERVISE, file.unitCode());
    if (file.closedAt() != null) {
      throw DubanException.conflict("handling.move.closed");
    }
    return file;
  }
}
