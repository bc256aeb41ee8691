package org.duban.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.calendar.LightLimits;
import org.duban.casefile.Light;
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

  InboxLines(Units units, People people, ProcessNames processes, Lights lights) {
    this.units = units;
    this.people = people;
    this.processes = processes;
    this.lights = lights;
  }

  /** What was done or started. */
  List<InboxLine> past(List<PastRow> rows) {
    Names names =
        new Names(
            rows.stream()
                .map(PastRow::subjectPersonId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return rows.stream().map(r -> line(r, names)).toList();
  }

  /** What is open. */
  List<InboxLine> open(List<OpenTask> tasks) {
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
