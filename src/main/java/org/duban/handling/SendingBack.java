package org.duban.handling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.handling.Moving.Wish;
import org.duban.handling.persistence.CaseReturnMapper;
import org.duban.handling.persistence.CaseReturnMapper.MoveRow;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a case back from an open task to an earlier step (退回). Permission: whoever can handle the
 * task. Never across steps that are mandatory or irreversible; linked cases go on.
 */
@Service
public class SendingBack implements TaskOperation {

  /**
   * A move that concerns a task.
   *
   * @param kind {@code SEND_BACK}, {@code WITHDRAWAL} or {@code JUMP}
   */
  public record SentBack(
      String kind,
      @Nullable String mode,
      @Nullable String fromName,
      @Nullable String toName,
      String reason,
      String byName,
      LocalDateTime at) {}

  /**
   * @param sentBack by which the task was opened
   * @param awaiting for which it waits
   */
  public record Sent(@Nullable SentBack sentBack, @Nullable SentBack awaiting) {}

  private final TasksAtHand tasks;
  private final Cases cases;
  private final EarlierSteps steps;
  private final Moving moving;
  private final OnceOnly once;
  private final People people;
  private final CurrentActor current;
  private final CaseReturnMapper returns;
  private final MessageSource messages;

  SendingBack(
      TasksAtHand tasks,
      Cases cases,
      EarlierSteps steps,
      Moving moving,
      OnceOnly once,
      People people,
      CurrentActor current,
      CaseReturnMapper returns,
      MessageSource messages) {
    this.tasks = tasks;
    this.cases = cases;
    this.steps = steps;
    this.moving = moving;
    this.once = once;
    this.people = people;
    this.current = current;
    this.returns = returns;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "send-back";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    Offer offer = Offer.when(() -> tasks.requireHandling(task, actor));
    return !offer.allowed() || !steps.behind(task.task()).isEmpty()
        ? offer
        : Offer.no("handling.send-back.nowhere");
  }

  /**
   * Steps to which the task can be sent back, nearest first.
   *
   * @throws DubanException not found, if the task is not for the actor; forbidden, if he may only
   *     look at it; conflict, if it was completed or somebody else has it
   */
  @Transactional(readOnly = true)
  public List<SendBackTarget> targets(String taskId) {
    TaskAtHand at = tasks.visible(taskId);
    tasks.requireHandling(at, current.require());
    List<EarlierSteps.Earlier> earlier = steps.behind(at.task());
    Map<Long, Person> names =
        earlier.isEmpty()
            ? Map.of()
            : people.byId(earlier.stream().map(e -> e.done().personId()).toList());
    return earlier.stream()
        .map(
            e ->
                new SendBackTarget(
                    e.done().taskKey(),
                    e.plan().toName(),
                    name(names, e.done().personId()),
                    e.done().at(),
                    e.plan().where(),
                    e.plan().noStraight() == null,
                    text(e.plan().noStraight())))
        .toList();
  }

  private @Nullable String text(@Nullable String code) {
    return code == null
        ? null
        : messages.getMessage(code, new Object[0], LocaleContextHolder.getLocale());
  }

  private static MovePlan straight(MovePlan plan) {
    if (plan.noStraight() != null) {
      throw DubanException.conflict(plan.noStraight());
    }
    return plan.straight();
  }

  /**
   * Why the task is open again or waits, for whoever may see it.
   *
   * @throws DubanException not found, if the task is not for the actor; conflict, if it was
   *     completed
   */
  @Transactional(readOnly = true)
  public Sent sent(String taskId) {
    tasks.visible(taskId);
    return new Sent(
        returns.openedBy(taskId).map(SendingBack::said).orElse(null),
        returns.waitsFor(taskId).map(SendingBack::said).orElse(null));
  }

  private static SentBack said(MoveRow row) {
    return new SentBack(
        row.kind(), row.mode(), row.fromName(), row.toName(), row.reason(), row.byName(), row.at());
  }

  private static @Nullable String name(Map<Long, Person> names, long id) {
    Person person = names.get(id);
    return person == null ? null : person.name();
  }

  /**
   * What sending back would undo.
   *
   * @throws DubanException as {@link #targets}; invalid, if the step is none to which the task can
   *     be sent back
   */
  public UndoPreview preview(String taskId, String to, ReturnMode mode) {
    TaskAtHand at = tasks.visible(taskId);
    tasks.requireHandling(at, current.require());
    CaseFile file = cases.require(at.task().caseId());
    Wish wish = new Wish(MoveKind.SEND_BACK, mode, at.task(), "…");
    return moving.preview(file, wish, () -> plan(at.task(), to, mode));
  }

  /**
   * @param to step, by its id in the process
   * @param version of the task as the client saw it; null: whatever it is
   * @throws DubanException as {@link #targets}; invalid, if the step is none to which the task can
   *     be sent back or there is no reason; conflict, if the task has changed, or something
   *     mandatory, irreversible, published or counted is in the way
   */
  @Transactional
  public MoveDone sendBack(
      String taskId,
      String to,
      ReturnMode mode,
      @Nullable String reason,
      @Nullable String requestKey,
      @Nullable Integer version) {
    return once.once(
        requestKey,
        "send-back:" + taskId,
        MoveDone.class,
        () -> {
          OpenTask task = tasks.forHandling(taskId, version).task();
          String said = Reason.required(reason);
          CaseFile file = cases.require(task.caseId());
          Wish wish = new Wish(MoveKind.SEND_BACK, mode, task, said);
          return moving.make(file, wish, plan(task, to, mode));
        });
  }

  private MovePlan plan(OpenTask task, String to, ReturnMode mode) {
    return steps
        .behind(task, to)
        .map(plan -> mode == ReturnMode.STRAIGHT_BACK ? straight(plan) : plan)
        .orElseThrow(() -> DubanException.invalid("handling.send-back.not-there", to));
  }
}
