package org.duban.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.audit.Audit;
import org.duban.handling.Deputy.DeputyUnit;
import org.duban.handling.persistence.DeputyMapper;
import org.duban.handling.persistence.DeputyMapper.DeputyRow;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.DeputyCompleted;
import org.duban.inbox.NamedPerson;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Post;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Standing deputies: who is away has a colleague act for him between two days, perhaps only in some
 * processes or units. What the deputy does is recorded as 由B代A办理. He never has a task from which he
 * or his principal is kept out. Whoever holds an office appoints his own, and either of the two
 * ends it.
 */
@Service
@Transactional
public class Deputies {

  private static final int MOST = 20;
  private static final int SHOWN_AFTERWARDS = 90;
  private static final int LONGEST = 366;

  private final DeputyMapper mapper;
  private final Colleagues colleagues;
  private final People people;
  private final Units units;
  private final OnceOnly once;
  private final HandlingRecord record;
  private final Audit audit;
  private final CurrentActor current;
  private final Ids ids;
  private final ProductClock clock;

  Deputies(
      DeputyMapper mapper,
      Colleagues colleagues,
      People people,
      Units units,
      OnceOnly once,
      HandlingRecord record,
      Audit audit,
      CurrentActor current,
      Ids ids,
      ProductClock clock) {
    this.mapper = mapper;
    this.colleagues = colleagues;
    this.people = people;
    this.units = units;
    this.once = once;
    this.record = record;
    this.audit = audit;
    this.current = current;
    this.ids = ids;
    this.clock = clock;
  }

  /** Who acts, will act or lately acted for the actor. */
  @Transactional(readOnly = true)
  public List<Deputy> mine() {
    return shown(mapper.ofPrincipal(current.require().personId(), since()));
  }

  /** For whom the actor acts, will act or lately acted. */
  @Transactional(readOnly = true)
  public List<Deputy> forMe() {
    return shown(mapper.ofDeputy(current.require().personId(), since()));
  }

  /**
   * Whom the actor can appoint: officials in reach of one of his posts, by name; 50 at most.
   *
   * @throws DubanException forbidden, if he holds no office
   */
  @Transactional(readOnly = true)
  public List<Colleague> candidates(@Nullable String text) {
    Map<Long, Colleague> found = new LinkedHashMap<>();
    for (Post post : offices(current.require())) {
      colleagues
          .near(post.unitCode(), text, Set.of())
          .forEach(c -> found.putIfAbsent(c.personId(), c));
    }
    return found.values().stream().limit(SendingCopies.MOST).toList();
  }

  /**
   * @throws DubanException forbidden, if the actor holds no office; invalid, if the days are turned
   *     round, over or too far apart, the person is out of reach, or no reason is given; conflict,
   *     if he has 20 already
   */
  public Deputy appoint(DeputyDraft draft, @Nullable String requestKey) {
    return once.once(requestKey, "deputy", Deputy.class, () -> appoint(draft));
  }

  private Deputy appoint(DeputyDraft draft) {
    Actor actor = current.require();
    List<Post> offices = offices(actor);
    Person deputy = people.require(draft.deputyId());
    if (deputy.id() == actor.personId()) {
      throw DubanException.invalid("handling.person.oneself");
    }
    if (offices.stream().noneMatch(post -> colleagues.isNear(post.unitCode(), deputy.id()))) {
      throw DubanException.invalid("handling.person.out-of-reach", deputy.name());
    }
    LocalDate today = clock.today();
    LocalDate from = draft.from() == null ? today : draft.from();
    LocalDate until = draft.until();
    if (until == null || until.isBefore(from) || from.isBefore(today)) {
      throw DubanException.invalid("handling.deputy.days");
    }
    if (until.isAfter(from.plusDays(LONGEST))) {
      throw DubanException.invalid("handling.deputy.long", LONGEST);
    }
    if (mapper.ofPrincipal(actor.personId(), today).size() >= MOST) {
      throw DubanException.conflict("handling.deputy.many", MOST);
    }
    DeputyRow row =
        new DeputyRow(
            ids.next(),
            actor.personId(),
            deputy.id(),
            from,
            until,
            processes(draft.processKeys()),
            draft.unit() == null || draft.unit().isBlank()
                ? null
                : units.require(draft.unit()).code(),
            Reason.required(draft.reason()),
            clock.now());
    mapper.insert(row);
    audit.record("deputy.appointed", "person", actor.personId(), null, row.toString(), Audit.OK);
    record.tell(
        List.of(deputy.id()),
        0,
        "deputy",
        "%s请您自%s至%s代其办理事项：%s".formatted(actor.name(), from, until, row.reason()));
    return shown(List.of(row)).get(0);
  }

  /**
   * Ends it: today is the first day without. Ending again changes nothing.
   *
   * @throws DubanException not found, if it concerns the actor neither way
   */
  public void end(long id) {
    Actor actor = current.require();
    DeputyRow row =
        mapper
            .lock(id)
            .filter(r -> r.principalId() == actor.personId() || r.deputyId() == actor.personId())
            .orElseThrow(() -> DubanException.notFound("handling.deputy.none"));
    LocalDate last = clock.today().minusDays(1);
    if (!row.untilDate().isAfter(last)) {
      return;
    }
    mapper.end(id, last);
    audit.record("deputy.ended", "person", row.principalId(), row.toString(), null, Audit.OK);
    long other = row.principalId() == actor.personId() ? row.deputyId() : row.principalId();
    record.tell(List.of(other), 0, "deputy", "%s结束了代理办理".formatted(actor.name()));
  }

  /** Whoever was acted for is told what was done in his name. */
  @EventListener
  void on(DeputyCompleted completed) {
    String deputy = people.find(completed.deputyId()).map(Person::name).orElse("");
    record.tell(
        List.of(completed.principalId()),
        completed.task().caseId(),
        "deputy",
        "%s代您办理了%s".formatted(deputy, HandlingRecord.named(completed.task())));
  }

  private LocalDate since() {
    return clock.today().minusDays(SHOWN_AFTERWARDS);
  }

  private static List<Post> offices(Actor actor) {
    List<Post> offices =
        actor.posts().stream().filter(post -> !post.role().equals("MEMBER")).toList();
    if (actor.personId() == 0 || offices.isEmpty()) {
      throw DubanException.forbidden("handling.deputy.office");
    }
    return offices;
  }

  private static @Nullable String processes(List<String> keys) {
    List<String> distinct = keys.stream().map(String::trim).distinct().sorted().toList();
    String joined = String.join(",", distinct);
    if (joined.length() > 2000 || distinct.stream().anyMatch(k -> !k.matches("[\\w.-]{1,64}"))) {
      throw DubanException.invalid("handling.deputy.processes");
    }
    return distinct.isEmpty() ? null : joined;
  }

  private List<Deputy> shown(List<DeputyRow> rows) {
    Set<Long> persons =
        rows.stream()
            .flatMap(r -> Stream.of(r.principalId(), r.deputyId()))
            .collect(Collectors.toSet());
    Map<Long, Person> names = persons.isEmpty() ? Map.of() : people.byId(persons);
    LocalDate today = clock.today();
    return rows.stream()
        .map(
            r ->
                new Deputy(
                    r.id(),
                    named(names, r.principalId()),
                    named(names, r.deputyId()),
                    r.fromDate(),
                    r.untilDate(),
                    r.processes() == null ? null : List.of(r.processes().split(",")),
                    unit(r.unitCode()),
                    r.reason(),
                    r.untilDate().isBefore(today)))
        .toList();
  }

  private @Nullable DeputyUnit unit(@Nullable String code) {
    return code == null
        ? null
        : new DeputyUnit(code, units.find(code).map(Unit::name).orElse(code));
  }

  private static NamedPerson named(Map<Long, Person> names, long id) {
    Person person = names.get(id);
    return new NamedPerson(id, person == null ? "" : person.name());
  }
}
