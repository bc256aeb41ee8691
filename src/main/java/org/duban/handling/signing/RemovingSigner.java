package org.duban.handling.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.handling.HandlingRecord;
import org.duban.handling.Offer;
import org.duban.handling.OnceOnly;
import org.duban.handling.Reason;
import org.duban.handling.TaskOperation;
import org.duban.handling.signing.persistence.SigningRoundMapper;
import org.duban.handling.signing.persistence.TurnMapper;
import org.duban.identity.Actor;
import org.duban.inbox.EngineTasks;
import org.duban.inbox.KeptOut;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.notification.Notifications;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a signer away who has not signed (减签). Permission: whoever added him, or {@code supervise}
 * over the task's unit; the last signer stays.
 */
@Service
public class RemovingSigner implements TaskOperation {

  private final TasksAtHand tasks;
  private final SigningRoundMapper rounds;
  private final TurnMapper turns;
  private final RunningTurns running;
  private final SigningEngine signing;
  private final EngineTasks engine;
  private final ReadingSigners reading;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final Notifications notifications;
  private final KeptOut keptOut;

  RemovingSigner(
      TasksAtHand tasks,
      SigningRoundMapper rounds,
      TurnMapper turns,
      RunningTurns running,
      SigningEngine signing,
      EngineTasks engine,
      ReadingSigners reading,
      OnceOnly once,
      HandlingRecord record,
      Notifications notifications,
      KeptOut keptOut) {
    this.keptOut = keptOut;
    this.tasks = tasks;
    this.rounds = rounds;
    this.turns = turns;
    this.running = running;
    this.signing = signing;
    this.engine = engine;
    this.reading = reading;
    this.once = once;
    this.record = record;
    this.notifications = notifications;
  }

  @Override
  public String key() {
    return "remove-signer";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    return reading.of(task.task()).members().stream().anyMatch(SignerView::mayRemove)
        ? Offer.yes()
        : Offer.hidden();
  }

  /**
   * @param taskId a task of the same countersigning, or the one the signer was added to
   * @throws DubanException not found, if the task is not for the actor or has no such signer;
   *     forbidden, if another added him; conflict, if he has signed, was taken away, or is the
   *     last; invalid, if there is no reason
   */
  @Transactional
  public SignersView remove(
      String taskId, long memberId, @Nullable String reason, @Nullable String requestKey) {
    return once.once(
        requestKey,
        "remove-signer:" + taskId + ":" + memberId,
        SignersView.class,
        () -> remove(taskId, memberId, Reason.required(reason)));
  }

  private SignersView remove(String taskId, long memberId, String reason) {
    tasks.visible(taskId);
    OpenTask task = tasks.locked(taskId).task();
    Optional<Turn> turn = turns.at(taskId).stream().filter(t -> t.id() == memberId).findFirst();
    String holder = turn.isPresent() ? turn(task, turn.get()) : signer(task, memberId);
    String name = name(task, memberId);
    record.of(
        task,
        "task.signer-removed",
        "减签“%s”：%s。%s".formatted(task.taskName(), name, reason),
        Map.of("taskKey", task.taskKey(), "member", memberId),
        holder,
        null);
    if (holder.startsWith("P:")) {
      notifications.tell(
          List.of(holder),
          task.caseId() == 0 ? null : task.caseId(),
          SigningRounds.NOTE,
          "不再需要您在%s签署意见：%s".formatted(HandlingRecord.named(task), reason));
    }
    if (turn.isPresent()) {
      if (turn.get().state() == SignerState.OPEN) {
        running.goOn(task);
      }
    } else {
      leave(memberId, taskId);
      keptOut.changed(task.caseId());
    }
    return reading.of(task);
  }

  private String turn(OpenTask task, Turn turn) {
    requireOpen(turn.state());
    if (!reading.mayRemove(task, turn)) {
      throw DubanException.forbidden("handling.sign.not-yours");
    }
    turns.state(turn.id(), SignerState.REMOVED);
    return "P:" + turn.personId();
  }

  private String signer(OpenTask task, long memberId) {
    Signer signer =
        rounds
            .atTask(task.taskId())
            .map(Signer::roundId)
            .map(rounds::signers)
            .orElse(List.of())
            .stream()
            .filter(s -> s.id() == memberId)
            .findFirst()
            .orElseThrow(() -> DubanException.notFound("handling.sign.unknown"));
    requireOpen(signer.state());
    List<Signer> all = rounds.signers(signer.roundId());
    if (all.stream().noneMatch(s -> s.id() != memberId && ReadingSigners.counts(s.state()))) {
      throw DubanException.conflict("handling.sign.last");
    }
    if (!reading.mayRemove(task, signer, all)) {
      throw DubanException.forbidden("handling.sign.not-yours");
    }
    rounds.state(memberId, SignerState.REMOVED);
    return signer.wanted();
  }

  /** His task ends without a vote; the round goes on, or is decided by that. */
  private void leave(long memberId, String taskId) {
    Signer removed = rounds.byId(memberId);
    String his = removed.taskId();
    if (his == null) {
      signing.setLength(taskId, SigningRounds.wanted(rounds.signers(removed.roundId())).size());
      return;
    }
    turns.at(his).stream()
        .filter(t -> ReadingSigners.isOpen(t.state()))
        .forEach(t -> turns.state(t.id(), SignerState.REMOVED));
    turns.left(his);
    engine.complete(his);
  }

  private String name(OpenTask task, long memberId) {
    return reading.of(task).members().stream()
        .filter(m -> m.memberId() == memberId)
        .findFirst()
        .map(m -> m.name() == null ? String.valueOf(m.group()) : m.name())
        .orElse("");
  }

  private static void requireOpen(SignerState state) {
    if (!ReadingSigners.isOpen(state)) {
      throw DubanException.conflict(
          state == SignerState.DONE ? "handling.sign.has-signed" : "handling.sign.gone");
    }
  }
}
