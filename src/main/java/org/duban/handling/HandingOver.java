package org.duban.handling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.audit.Audit;
import org.duban.handling.HandOverTask.How;
import org.duban.handling.HandedOver.LeftTask;
import org.duban.handling.persistence.DeputyMapper;
import org.duban.handling.persistence.DeputyMapper.DeputyRow;
import org.duban.handling.persistence.HandOverMapper;
import org.duban.handling.persistence.HandOverMapper.LyingTask;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.inbox.CaseCopies;
import org.duban.inbox.CaseCopy;
import org.duban.inbox.NamedPerson;
import org.duban.inbox.OpenTask;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.PostsChanged;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives to another what lies with one person and not with his post, when the post ends: tasks he
 * claimed, was given or delegated, and questions to him; his deputies end. Tasks of his post go
 * with the post, tasks in cases about himself and his drafts stay his. Permission: he himself, or
 * {@code people.manage} over his unit or that of a post of his.
 */
@Service
@Transactional
public class HandingOver {

  private static final int SHOWN = 200;
  private static final int AT_ONCE = 500;
  private static final int LATELY = 90;

  /** Above so many changes it is an import, and the report says what is left. */
  private static final int FEW = 50;

  private final HandOverMapper mapper;
  private final DeputyMapper deputies;
  private final MovingHandedTask moving;
  private final CaseCopies copies;
  private final Colleagues colleagues;
  private final People people;
  private final Posts posts;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final Audit audit;
  private final CurrentActor current;
  private final Permissions permissions;
  private final ProductClock clock;

  HandingOver(
      HandOverMapper mapper,
      DeputyMapper deputies,
      MovingHandedTask moving,
      CaseCopies copies,
      Colleagues colleagues,
      People people,
      Posts posts,
      OnceOnly once,
      HandlingRecord record,
      Audit audit,
      CurrentActor current,
      Permissions permissions,
      ProductClock clock) {
    this.mapper = mapper;
    this.deputies = deputies;
    this.moving = moving;
    this.copies = copies;
    this.colleagues = colleagues;
    this.people = people;
    this.posts = posts;
    this.once = once;
    this.record = record;
    this.audit = audit;
    this.current = current;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * What lies with the person.
   *
   * @throws DubanException not found; forbidden
   */
  public HandOver preview(long personId) {
    Person person = requireManaged(personId);
    return new HandOver(
        new NamedPerson(person.id(), person.name()),
        mapper.tasks(personId, SHOWN).stream().map(t -> task(t, personId)).toList(),
        mapper.countTasks(personId),
        copies.unanswered(personId).size(),
        active(personId).size(),
        mapper.countDrafts(personId),
        mapper.countPersonal(personId));
  }

  /**
   * To whom it can go: officials in reach of the person's unit or posts, by name; 50 at most.
   *
   * @throws DubanException as {@link #preview}
   */
  public List<Colleague> candidates(long personId, @Nullable String text) {
    requireManaged(personId);
    Map<Long, Colleague> found = new LinkedHashMap<>();
    for (String unit : units(personId)) {
      colleagues
          .near(unit, text, Set.of(personId), true)
          .forEach(c -> found.putIfAbsent(c.personId(), c));
    }
    return found.values().stream().limit(SendingCopies.MOST).toList();
  }

  /** Whose posts ended lately and who still has something, in the actor's scope. */
  public List<DueHandOver> due() {
    List<String> scope = permissions.scope("people.manage");
    return scope.isEmpty()
        ? List.of()
        : mapper.due(scope, clock.today().minusDays(LATELY), clock.today());
  }

  /**
   * Hands over, 500 tasks at once. A task from which the other is kept out stays and is named.
   *
   * @throws DubanException as {@link #preview}; invalid, if the other is the same, out of reach or
   *     without account, or no reason is given
   */
  public HandedOver handOver(
      long personId, long toPersonId, @Nullable String reason, @Nullable String requestKey) {
    return once.once(
        requestKey,
        "hand-over:" + personId,
        HandedOver.class,
        () -> handOver(requireManaged(personId), toPersonId, Reason.required(reason)));
  }

  private HandedOver handOver(Person from, long toPersonId, String reason) {
    Person to = people.require(toPersonId);
    if (to.id() == from.id()) {
      throw DubanException.invalid("handling.hand-over.same");
    }
    if (units(from.id()).stream().noneMatch(unit -> colleagues.isNear(unit, to.id()))) {
      throw DubanException.invalid("handling.person.out-of-reach", to.name());
    }
    List<LyingTask> tasks = mapper.tasks(from.id(), AT_ONCE + 1);
    List<LeftTask> left = new ArrayList<>();
    int moved = 0;
    for (LyingTask task : tasks.stream().limit(AT_ONCE).toList()) {
      String why = moving.move(task.taskId(), from, to, reason);
      if (why == null) {
        moved++;
      } else {
        left.add(new LeftTask(task.taskId(), task.caseNo(), task.taskName(), why));
      }
    }
    int questions = questions(from.id(), to.id());
    int ended = endDeputies(from.id());
    audit.record(
        "person.handed-over",
        "person",
        from.id(),
        null,
        "to %d: %d tasks, %d left, %d questions, %d deputies: %s"
            .formatted(to.id(), moved, left.size(), questions, ended, reason),
        Audit.OK);
    String what = "%d件事项、%d件征求意见".formatted(moved, questions);
    record.tell(List.of(to.id()), 0, "deputy", "%s的%s移交给您：%s".formatted(from.name(), what, reason));
    if (from.id() != current.require().personId()) {
      record.tell(
          List.of(from.id()), 0, "deputy", "您的%s已移交给%s：%s".formatted(what, to.name(), reason));
    }
    return new HandedOver(moved, questions, ended, left, tasks.size() > AT_ONCE);
  }

  private int questions(long from, long to) {
    int passed = 0;
    for (CaseCopy asked : copies.unanswered(from)) {
      if (asked.fromPerson() != to && !copies.keptOut(asked.caseId()).contains(to)) {
        copies.pass(asked, to);
        passed++;
      }
    }
    return passed;
  }

  private int endDeputies(long personId) {
    List<DeputyRow> active = active(personId);
    active.forEach(row -> deputies.end(row.id(), clock.today().minusDays(1)));
    return active.size();
  }

  private List<DeputyRow> active(long personId) {
    return Stream.concat(
            deputies.ofPrincipal(personId, clock.today()).stream(),
            deputies.ofDeputy(personId, clock.today()).stream())
        .toList();
  }

  /** Whoever lost his last office is told what still lies with him, and so is who ended it. */
  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void on(PostsChanged changed) {
    if (changed.personIds().size() > FEW) {
      return;
    }
    for (long personId : changed.personIds()) {
      boolean inOffice = posts.of(personId).stream().anyMatch(HandingOver::isOffice);
      int tasks = inOffice ? 0 : mapper.countTasks(personId);
      int questions = inOffice ? 0 : copies.unanswered(personId).size();
      if (tasks + questions > 0) {
        tell(personId, tasks, questions);
      }
    }
  }

  private void tell(long personId, int tasks, int questions) {
    String name = people.find(personId).map(Person::name).orElse("");
    String text = "%s已不再任职，名下还有%d件事项、%d件征求意见，请办理移交".formatted(name, tasks, questions);
    Actor actor = current.find().orElse(Actor.SYSTEM);
    record.tell(
        Stream.of(personId, actor.personId()).filter(id -> id != 0).distinct().toList(),
        0,
        "deputy",
        text);
  }

  private static boolean isOffice(Post post) {
    return !post.role().equals("MEMBER");
  }

  private Person requireManaged(long personId) {
    Person person = people.require(personId);
    if (current.require().personId() != personId
        && units(personId).stream().noneMatch(unit -> permissions.allowed("people.manage", unit))) {
      permissions.require("people.manage", person.unitCode());
    }
    return person;
  }

  /** His unit, and those of his posts that are in force or ended lately. */
  private List<String> units(long personId) {
    return Stream.concat(
            Stream.of(people.require(personId).unitCode()),
            mapper.units(personId, clock.today().minusDays(LATELY)).stream())
        .distinct()
        .toList();
  }

  private static HandOverTask task(LyingTask t, long personId) {
    How how;
    if (t.owner() != null) {
      how = t.owner() == personId ? How.DELEGATED_BY : How.DELEGATED_TO;
    } else {
      how = Objects.equals(t.assignee(), personId) ? How.CLAIMED : How.OWN;
    }
    return new HandOverTask(
        t.taskId(),
        t.caseId(),
        t.caseNo(),
        t.title(),
        t.taskName(),
        how,
        t.due().isBefore(OpenTask.NO_DUE) ? t.due() : null);
  }
}
