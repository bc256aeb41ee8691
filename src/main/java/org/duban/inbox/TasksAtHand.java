package org.duban.inbox;

import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.persistence.InboxReads;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks for operations on them, with the checks that completing makes. */
@Service
public class TasksAtHand {

  private final TaskAccess access;
  private final InboxReads reads;
  private final CurrentActor current;

  private final TaskTurns turns;

  TasksAtHand(TaskAccess access, InboxReads reads, CurrentActor current, @Lazy TaskTurns turns) {
    this.turns = turns;
    this.access = access;
    this.reads = reads;
    this.current = current;
  }

  /**
   * The task, if the actor may look at it.
   *
   * @throws DubanException conflict, if it was completed; not found, if there is none or it is not
   *     for him
   */
  public TaskAtHand visible(String taskId) {
    return TaskAtHand.of(access.visible(taskId, current.require()));
  }

  /**
   * The task with its case and itself locked until the transaction ends, if the actor may handle it
   * now.
   *
   * @param version as the client saw it; null: whatever it is
   * @throws DubanException as {@link #visible}; forbidden, if he is excluded or it is not his;
   *     conflict, if somebody else claimed it or it has changed
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public TaskAtHand forHandling(String taskId, @Nullable Integer version) {
    Routing.Found found = lock(taskId);
    Actor actor = current.require();
    access.requireUnchanged(found, version, actor);
    requireOwn(access.requireHandling(found, actor));
    requireNoTurn(taskId);
    return TaskAtHand.of(found);
  }

  /**
   * The task locked as by {@link #forHandling}, whoever may handle it.
   *
   * @throws DubanException conflict or not found, if there is no such open task
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public TaskAtHand locked(String taskId) {
    return TaskAtHand.of(lock(taskId));
  }

  /**
   * The task locked as by {@link #forHandling}, whoever may handle it, if nothing else is going on
   * at it.
   *
   * @throws DubanException as {@link #locked}; conflict, if added signers have it
   */
  @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = DubanException.class)
  public TaskAtHand lockedBetweenTurns(String taskId) {
    TaskAtHand at = locked(taskId);
    requireNoTurn(taskId);
    return at;
  }

  /**
   * @throws DubanException as {@link #forHandling}, for a task already read
   */
  public void requireHandling(TaskAtHand task, Actor actor) {
    requireOwn(access.requireHandling(access.visible(task.task().taskId(), actor), actor));
    requireNoTurn(task.task().taskId());
  }

  /** A deputy completes what lies with whom he acts for; he does not pass it on. */
  private static void requireOwn(@Nullable Long principal) {
    if (principal != null) {
      throw DubanException.forbidden("inbox.deputy-completes");
    }
  }

  /** Whose turn it is says what he is asked; the rest is for its handler. */
  private void requireNoTurn(String taskId) {
    if (turns.areOpen(taskId)) {
      throw DubanException.conflict("inbox.turn");
    }
  }

  private Routing.Found lock(String taskId) {
    // the case first, as whoever completes does
    reads.lockCaseOf(taskId);
    return access.locked(taskId, current.require());
  }
}
