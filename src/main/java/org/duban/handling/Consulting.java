package org.duban.handling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.CaseCopies;
import org.duban.inbox.CaseCopy;
import org.duban.inbox.CaseCopy.Kind;
import org.duban.inbox.NamedPerson;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks colleagues about a task (沟通) that stays one's own. Permission: whoever can handle it. What
 * was asked and answered is for those who handle the task and for {@code case.view}, not for the
 * subject.
 */
@Service
public class Consulting implements TaskOperation {

  private final TasksAtHand tasks;
  private final CaseCopies copies;
  private final Colleagues colleagues;
  private final People people;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final CurrentActor current;
  private final Permissions permissions;

  Consulting(
      TasksAtHand tasks,
      CaseCopies copies,
      Colleagues colleagues,
      People people,
      OnceOnly once,
      HandlingRecord record,
      CurrentActor current,
      Permissions permissions) {
    this.tasks = tasks;
    this.copies = copies;
    this.colleagues = colleagues;
    this.people = people;
    this.once = once;
    this.record = record;
    this.current = current;
    this.permissions = permissions;
  }

  /** What was asked at a task. */
  public record Consultations(List<Consultation> items) {}

  @Override
  public String key() {
    return "consult";
  }

  @Override
  public Offer offer(TaskAtHand task, Actor actor) {
    return task.task().caseId() == 0
        ? Offer.hidden()
        : Offer.when(() -> tasks.requireHandling(task, actor));
  }

  /**
   * @throws DubanException as {@link TransferringTask#transfer}; invalid, if nobody or more than 50
   *     are named
   */
  @Transactional
  public Consultations ask(
      String taskId, List<Long> personIds, @Nullable String question, @Nullable String requestKey) {
    return once.once(
        requestKey,
        "consultations:" + taskId,
        Consultations.class,
        () -> ask(tasks.forHandling(taskId, null), personIds, Reason.required(question)));
  }

  private Consultations ask(TaskAtHand at, List<Long> personIds, String question) {
    Actor actor = current.require();
    OpenTask task = at.task();
    List<Long> distinct = SendingCopies.required(personIds);
    distinct.forEach(id -> colleagues.require(at, id));
    copies.put(
        distinct, task.caseId(), task.taskId(), Kind.CONSULTATION, actor.personId(), question);
    record.of(
        task,
        "task.consulted",
        "就“%s”征求%s意见".formatted(task.taskName(), SendingCopies.names(people, distinct)),
        Map.of("taskKey", task.taskKey(), "personIds", distinct),
        null,
        distinct.toString());
    record.tell(
        distinct,
        task.caseId(),
        "task.asked",
        "%s就%s征求您的意见：%s".formatted(actor.name(), HandlingRecord.named(task), question));
    return asked(task.taskId());
  }

  /**
   * What was asked at the task, oldest first.
   *
   * @throws DubanException not found, if the task is not for the actor; forbidden, if he may see
   *     the case only as whom it concerns
   */
  @Transactional
  public Consultations of(String taskId) {
    Actor actor = current.require();
    OpenTask task = tasks.visible(taskId).task();
    boolean handles =
        tasks.visible(taskId).holders().stream().anyMatch(actor.holders()::contains)
            || (task.assignee() != null && task.assignee() == actor.personId())
            || permissions.allowed("case.view", task.unitCode());
    if (!handles) {
      throw DubanException.forbidden("inbox.not-yours");
    }
    return asked(taskId);
  }

  private Consultations asked(String taskId) {
    List<CaseCopy> rows = copies.askedAt(taskId);
    Set<Long> ids =
        rows.stream()
            .flatMap(r -> Stream.of(r.personId(), r.fromPerson()))
            .collect(Collectors.toSet());
    Map<Long, Person> names = ids.isEmpty() ? Map.of() : people.byId(ids);
    return new Consultations(
        rows.stream()
            .map(
                r ->
                    new Consultation(
                        r.id(),
                        named(names, r.personId()),
                        named(names, r.fromPerson()),
                        r.note(),
                        r.at(),
                        r.answer(),
                        r.answeredAt()))
            .toList());
  }

  private static NamedPerson named(Map<Long, Person> names, long id) {
    Person person = names.get(id);
    return new NamedPerson(id, person == null ? "" : person.name());
  }
}
