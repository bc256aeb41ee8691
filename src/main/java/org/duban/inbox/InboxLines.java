package org.duban.inbox;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.calendar.LightLimits;
import org.duban.casefile.Light;
import org.duban.inbox.persistence.CopyMapper;
import org.duban.inbox.persistence.InboxReads;
import org.duban.inbox.persistence.InboxReads.BegunTask;
import org.duban.inbox.persistence.InboxReads.NextLimit;
import org.duban.inbox.persistence.InboxReads.PastRow;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows as lines of a list: with names, lights and the working days left. */
@Component
class InboxLines {

  private final Units units;
  private final People people;
  private final ProcessNames processes;
  private final Lights lights;
  private final InboxReads reads;
  private final CopyMapper copies;

  InboxLines(
      Units units,
      People people,
      ProcessNames processes,
      Lights lights,
      InboxReads reads,
      CopyMapper copies) {
    this.units = units;
    this.people = people;
    this.processes = processes;
    this.lights = lights;
    this.reads = reads;
    this.copies = copies;
  }

  /** What was done or started; a case that runs shows the next limit of its tasks. */
  List<InboxLine> past(List<PastRow> rows) {
    Names names =
        new Names(
            rows.stream()
                .map(PastRow::subjectPersonId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<Long, LocalDateTime> due = nextLimits(rows);
    LightLimits limits = lights.now();
    return rows.stream().map(r -> line(r, names, due.get(r.caseId()), limits)).toList();
  }

  private Map<Long, LocalDateTime> nextLimits(List<PastRow> rows) {
    List<Long> running =
        rows.stream().filter(r -> r.endKind() == null).map(PastRow::caseId).distinct().toList();
    return running.isEmpty()
        ? Map.of()
        : reads.nextLimits(running, OpenTask.NO_DUE).stream()
            .collect(Collectors.toMap(NextLimit::caseId, NextLimit::due));
  }

  /** A light the process has set stays until the limit gives a worse one. */
  private static Light light(PastRow r, @Nullable LocalDateTime due, LightLimits limits) {
    if (r.endKind() != null) {
      return Light.NORMAL;
    }
    Light set = Light.valueOf(r.light());
    Light byLimit = due == null ? Light.NORMAL : Lights.of(limits, due);
    return set.compareTo(byLimit) >= 0 ? set : byLimit;
  }

  /** Cases the person was told of or asked about; ids of the rows are ids of copies. */
  List<InboxLine> copied(List<PastRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, CaseCopy> found =
        copies.byId(rows.stream().map(PastRow::id).toList()).stream()
            .collect(Collectors.toMap(CaseCopy::id, c -> c));
    Map<Long, Person> from =
        people.byId(found.values().stream().map(CaseCopy::fromPerson).collect(Collectors.toSet()));
    List<InboxLine> lines = past(rows);
    return IntStream.range(0, rows.size())
        .filter(i -> found.containsKey(rows.get(i).id()))
        .mapToObj(
            i -> lines.get(i).with(mark(Objects.requireNonNull(found.get(rows.get(i).id())), from)))
        .toList();
  }

  private static CopyMark mark(CaseCopy copy, Map<Long, Person> from) {
    Person sender = from.get(copy.fromPerson());
    return new CopyMark(
        copy.id(),
        copy.kind().name(),
        copy.note(),
        sender == null ? "" : sender.name(),
        copy.readAt(),
        copy.answer());
  }

  /** What is open. */
  List<InboxLine> open(List<OpenTask> tasks) {
    Names names =
        new Names(
            tasks.stream()
                .flatMap(t -> Stream.of(t.subjectPersonId(), t.assignee(), t.owner()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    LightLimits limits = lights.now();
    return tasks.stream().map(t -> line(t, names, limits)).toList();
  }

  /** What is open; some of it for those people, by task. */
  List<InboxLine> open(List<OpenTask> tasks, Map<String, Long> principals) {
    List<InboxLine> open = open(tasks);
    if (principals.isEmpty()) {
      return open;
    }
    Map<Long, Person> names = people.byId(Set.copyOf(principals.values()));
    return open.stream().map(line -> onBehalf(line, principals, names)).toList();
  }

  private static InboxLine onBehalf(
      InboxLine line, Map<String, Long> principals, Map<Long, Person> names) {
    Long principal = principals.get(line.taskId());
    Person named = principal == null ? null : names.get(principal);
    return named == null ? line : line.onBehalfOf(new NamedPerson(named.id(), named.name()));
  }

  /** What was begun, in the order given; each line says when it was saved. */
  List<InboxLine> begun(List<BegunTask> begun) {
    if (begun.isEmpty()) {
      return List.of();
    }
    Map<String, InboxLine> open = new HashMap<>();
    open(reads.tasks(begun.stream().map(BegunTask::taskId).toList()))
        .forEach(line -> open.put(Objects.requireNonNull(line.taskId()), line));
    return begun.stream()
        .filter(b -> open.containsKey(b.taskId()))
        .map(b -> Objects.requireNonNull(open.get(b.taskId())).at(b.savedAt()))
        .toList();
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
        t.priority(),
        Lights.of(limits, t.due()),
        t.createdAt(),
        names.person(t.assignee()),
        t.version(),
        null,
        null,
        names.delegated(t),
        null,
        null);
  }

  private static InboxLine line(
      PastRow r, Names names, @Nullable LocalDateTime due, LightLimits limits) {
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
        due,
        due == null ? null : names.workingDaysLeft(due.toLocalDate()),
        TaskPriority.ORDINARY.value(),
        light(r, due, limits),
        r.at(),
        null,
        0,
        r.at(),
        r.endKind() == null ? r.status() : r.endKind(),
        null,
        null,
        null);
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

    @Nullable DelegationMark delegated(OpenTask t) {
      Long owner = t.owner();
      Long assignee = t.assignee();
      return owner == null || assignee == null
          ? null
          : new DelegationMark(
              owner,
              Objects.requireNonNullElse(person(owner), ""),
              assignee,
              Objects.requireNonNullElse(person(assignee), ""));
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
