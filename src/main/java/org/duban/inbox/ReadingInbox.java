package org.duban.inbox;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.calendar.LightLimits;
import org.duban.casefile.Light;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.InboxReads.PastRow;
import org.duban.inbox.persistence.InboxReads.Where;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boxes of the current actor. Needs no permission: everyone sees what is his. */
@Service
@Transactional(readOnly = true)
public class ReadingInbox {

  private static final int CAP = 1000;
  private static final int LARGEST_PAGE = 200;

  private record Cursor(LocalDateTime due, String taskId) {}

  private final InboxReads reads;
  private final CurrentActor current;
  private final Units units;
  private final People people;
  private final ProcessNames processes;
  private final Lights lights;

  ReadingInbox(
      InboxReads reads,
      CurrentActor current,
      Units units,
      People people,
      ProcessNames processes,
      Lights lights) {
    this.reads = reads;
    this.current = current;
    this.units = units;
    this.people = people;
    this.processes = processes;
    this.lights = lights;
  }

  /**
   * What the actor can do now, soonest due first.
   *
   * @param after {@code next} of the page before
   * @throws DubanException invalid, if {@code after} was not given by us
   */
  public InboxPage todo(InboxFilter filter, @Nullable String after, int limit) {
    Actor actor = current.require();
    Set<String> holders = actor.holders();
    if (holders.isEmpty()) {
      return new InboxPage(List.of(), null);
    }
    int size = size(limit);
    Cursor from = after == null ? null : cursor(after);
    Map<String, OpenTask> distinct = new LinkedHashMap<>();
    reads
        .todo(
            holders,
            actor.personId(),
            where(filter),
            from == null ? null : from.due(),
            from == null ? null : from.taskId(),
            size + 1)
        .forEach(t -> distinct.putIfAbsent(t.taskId(), t));
    List<OpenTask> tasks = distinct.values().stream().limit(size).toList();
    String next = distinct.size() > size ? cursor(tasks.get(size - 1)) : null;
    return new InboxPage(lines(tasks), next);
  }

  /** What the actor submitted, latest first. */
  public InboxPage done(InboxFilter filter, @Nullable String after, int limit) {
    long person = current.require().personId();
    int size = size(limit);
    return past(reads.done(person, where(filter), before(after), size + 1), size);
  }

  /** Cases the actor opened, latest first. */
  public InboxPage started(InboxFilter filter, @Nullable String after, int limit) {
    long person = current.require().personId();
    if (person == 0) {
      return new InboxPage(List.of(), null);
    }
    int size = size(limit);
    return past(reads.started(person, where(filter), before(after), size + 1), size);
  }

  public InboxCounts counts() {
    Actor actor = current.require();
    if (actor.holders().isEmpty()) {
      return new InboxCounts(0, 0, 0, 0, 0, 0);
    }
    boolean person = actor.personId() != 0;
    return new InboxCounts(
        count(actor, null),
        person ? reads.countDone(actor.personId(), CAP) : 0,
        person ? reads.countStarted(actor.personId(), CAP) : 0,
        count(actor, Light.RED),
        count(actor, Light.YELLOW),
        count(actor, Light.BLUE));
  }

  /** Open tasks as lines of a list. */
  List<InboxLine> lines(List<OpenTask> tasks) {
    Names names =
        new Names(
            tasks.stream()
                .flatMap(t -> Stream.of(t.subjectPersonId(), t.assignee()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    LightLimits limits = lights.now();
    return tasks.stream().map(t -> line(t, names, limits)).toList();
  }

  private InboxLine line(OpenTask t, Names names, LightLimits limits) {
    boolean limited = !t.due().equals(OpenTask.NO_DUE);
    return new InboxLine(
        t.taskId(),
        t.caseId(),
        t.caseNo(),
        t.title(),
        t.taskName(),
        t.processKey(),
        names.process(t.processKey()),
        t.unitCode(),
        names.unit(t.unitCode()),
        names.person(t.subjectPersonId()),
        t.campaignId(),
        limited ? t.due() : null,
        limited ? names.workingDaysLeft(t.due().toLocalDate()) : null,
        Lights.of(limits, t.due()),
        t.createdAt(),
        names.person(t.assignee()),
        t.version(),
        null,
        null);
  }

  private InboxPage past(List<PastRow> rows, int size) {
    List<PastRow> page = rows.stream().limit(size).toList();
    Names names =
        new Names(
            page.stream()
                .map(PastRow::subjectPersonId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    String next = rows.size() > size ? String.valueOf(page.get(size - 1).id()) : null;
    return new InboxPage(page.stream().map(r -> line(r, names)).toList(), next);
  }

  private static InboxLine line(PastRow r, Names names) {
    return new InboxLine(
        r.taskId(),
        r.caseId(),
        r.caseNo(),
        r.title(),
        r.taskName(),
        r.processKey(),
        names.process(r.processKey()),
        r.unitCode(),
        names.unit(r.unitCode()),
        names.person(r.subjectPersonId()),
        r.campaignId(),
        null,
        null,
        Light.valueOf(r.light()),
        r.at(),
        null,
        0,
        r.at(),
        r.endKind() == null ? r.status() : r.endKind());
  }

  private int count(Actor actor, @Nullable Light light) {
    InboxFilter filter = new InboxFilter(null, null, null, null, light, null, null);
    return reads.countTodo(actor.holders(), actor.personId(), where(filter), CAP);
  }

  private Where where(InboxFilter f) {
    LocalDateTime from = f.dueFrom() == null ? null : f.dueFrom().atStartOfDay();
    LocalDateTime before = f.dueTo() == null ? null : f.dueTo().plusDays(1).atStartOfDay();
    if (f.light() != null) {
      Lights.DueRange range = lights.range(f.light());
      from = later(from, range.from());
      before = earlier(before, range.to());
    }
    return new Where(
        blank(f.q()) ? null : "%" + escaped(Objects.requireNonNull(f.q()).trim()) + "%",
        blank(f.process()) ? null : f.process(),
        blank(f.unit()) ? null : units.require(Objects.requireNonNull(f.unit())).path(),
        f.campaign(),
        from,
        before);
  }

  private static @Nullable LocalDateTime later(
      @Nullable LocalDateTime a, @Nullable LocalDateTime b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static @Nullable LocalDateTime earlier(
      @Nullable LocalDateTime a, @Nullable LocalDateTime b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }

  private static boolean blank(@Nullable String s) {
    return s == null || s.isBlank();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static int size(int limit) {
    return Math.max(1, Math.min(limit, LARGEST_PAGE));
  }

  private static String cursor(OpenTask last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((last.due() + "|" + last.taskId()).getBytes(StandardCharsets.UTF_8));
  }

  private static Cursor cursor(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
      return new Cursor(LocalDateTime.parse(parts[0]), parts[1]);
    } catch (RuntimeException e) {
      throw DubanException.invalid("inbox.bad-page");
    }
  }

  private static long before(@Nullable String after) {
    try {
      return after == null ? Long.MAX_VALUE : Long.parseLong(after);
    } catch (NumberFormatException e) {
      throw DubanException.invalid("inbox.bad-page");
    }
  }

  /** Names and days for one page, each looked up once. */
  private final class Names {

    private final Map<Long, Person> persons;
    private final Map<String, String> unitNames = new HashMap<>();
    private final Map<String, String> processNames = new HashMap<>();
    private final Map<LocalDate, Integer> daysLeft = new HashMap<>();

    Names(Collection<Long> personIds) {
      this.persons = personIds.isEmpty() ? Map.of() : people.byId(personIds);
    }

    @Nullable String person(@Nullable Long id) {
      Person found = id == null ? null : persons.get(id);
      return found == null ? null : found.name();
    }

    String unit(String code) {
      return unitNames.computeIfAbsent(code, c -> units.find(c).map(Unit::name).orElse(c));
    }

    int workingDaysLeft(LocalDate due) {
      return daysLeft.computeIfAbsent(due, lights::workingDaysLeft);
    }

    String process(String key) {
      return processNames.computeIfAbsent(key, processes::of);
    }
  }
}
