package org.duban.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.casefile.persistence.CaseEventMapper;
import org.duban.casefile.persistence.CaseReads;
import org.duban.casefile.signature.ReadingSignatures;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.workflow.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case as its page shows it, to those who may see it ({@link CaseAccess}). */
@Service
@Transactional(readOnly = true)
public class ViewingCase {

  private final CaseAccess access;
  private final CaseReads reads;
  private final CaseEventMapper events;
  private final Submissions submissions;
  private final CaseEngineView engine;
  private final Units units;
  private final People people;
  private final CaseLimits limits;
  private final ReadingSignatures signatures;
  private final SeenData seen;
  private final JsonMapper json;

  private final ObjectProvider<OwnForms> own;

  ViewingCase(
      CaseAccess access,
      CaseReads reads,
      CaseEventMapper events,
      Submissions submissions,
      CaseEngineView engine,
      Units units,
      People people,
      CaseLimits limits,
      ReadingSignatures signatures,
      SeenData seen,
      JsonMapper json,
      ObjectProvider<OwnForms> own) {
    this.own = own;
    this.access = access;
    this.reads = reads;
    this.events = events;
    this.submissions = submissions;
    this.engine = engine;
    this.units = units;
    this.people = people;
    this.limits = limits;
    this.signatures = signatures;
    this.seen = seen;
    this.json = json;
  }

  public CaseDetail detail(long caseId) {
    CaseFile c = access.requireVisible(caseId);
    CaseLimits.CaseLimit limit = limits.of(c);
    return new CaseDetail(
        c.id(),
        c.number(),
        c.number(),
        c.title(),
        c.processKey(),
        engine.processName(c.processKey()),
        c.unitCode(),
        units.find(c.unitCode()).map(Unit::name).orElse(c.unitCode()),
        c.subjectPersonId(),
        c.subjectPersonId() == null
            ? null
            : people.find(c.subjectPersonId()).map(Person::name).orElse(null),
        c.campaignId(),
        c.status(),
        limit.light(),
        c.openedAt(),
        limit.due(),
        limit.workingDaysLeft(),
        c.closedAt(),
        c.end(),
        c.endReason(),
        reads.links(caseId).stream()
            .map(
                l ->
                    new CaseDetail.LinkedCase(
                        l.kind(),
                        l.caused(),
                        l.caseId(),
                        l.number(),
                        l.title(),
                        Objects.requireNonNullElse(l.end(), l.status())))
            .toList(),
        engine.steps(c));
  }

  public List<TimelineEntry> timeline(long caseId) {
    access.requireVisible(caseId);
    List<CaseEvent> rows = events.of(caseId);
    Set<Long> behalf = new HashSet<>();
    rows.forEach(
        e -> {
          if (e.onBehalfPersonId() != null) {
            behalf.add(e.onBehalfPersonId());
          }
          Long principal = principal(json.readTree(e.data()));
          if (principal != null) {
            behalf.add(principal);
          }
        });
    Map<Long, Person> names = behalf.isEmpty() ? Map.of() : people.byId(behalf);
    return rows.stream()
        .map(
            e -> {
              JsonNode data = json.readTree(e.data());
              return new TimelineEntry(
                  e.at(),
                  e.personName(),
                  name(names, e.onBehalfPersonId()),
                  e.kind(),
                  e.text(),
                  data,
                  name(names, principal(data)));
            })
        .toList();
  }

  /** As whose standing deputy it was done. */
  private static @Nullable Long principal(JsonNode data) {
    JsonNode id = data.path("deputyForPersonId");
    return id.isNumber() ? id.asLong() : null;
  }

  private Optional<String> form(CaseFile file, String key) {
    return engine
        .form(file, key)
        .or(() -> own.stream().flatMap(o -> o.form(key).stream()).findFirst());
  }

  /** What somebody said who was added to a task stands under the task's name. */
  private static @Nullable String taskName(Map<String, String> names, String taskKey) {
    int added = taskKey.indexOf('+');
    if (added < 0) {
      return names.get(taskKey);
    }
    String name = names.get(taskKey.substring(0, added));
    return name == null ? null : name + "（加签意见）";
  }

  public List<SubmissionView> submissions(long caseId) {
    CaseFile file = access.requireVisible(caseId);
    List<Submissions.Submission> rows = submissions.of(caseId);
    Map<String, String> taskNames =
        engine.steps(file).stream()
            .collect(Collectors.toMap(CaseEngineView.Step::key, CaseEngineView.Step::name));
    Map<String, JsonNode> forms = new HashMap<>();
    rows.stream()
        .map(Submissions.Submission::formKey)
        .filter(key -> !key.isEmpty())
        .distinct()
        .forEach(key -> form(file, key).ifPresent(form -> forms.put(key, json.readTree(form))));
    Set<String> kept = seen.keptFrom(file);
    Set<Long> signed = signatures.signedIn(caseId);
    Set<Long> ids = new HashSet<>();
    rows.forEach(
        s -> {
          ids.add(s.personId());
          if (s.forPersonId() != null) {
            ids.add(s.forPersonId());
          }
          if (s.deputyFor() != null) {
            ids.add(s.deputyFor());
          }
        });
    Map<Long, Person> names = ids.isEmpty() ? Map.of() : people.byId(ids);
    return rows.stream()
        .map(
            s ->
                new SubmissionView(
                    s.id(),
                    s.taskId(),
                    s.taskKey(),
                    taskName(taskNames, s.taskKey()),
                    s.formKey(),
                    forms.get(s.formKey()),
                    Objects.requireNonNullElse(name(names, s.personId()), ""),
                    name(names, s.forPersonId()),
                    seen.of(s, kept),
                    signed.contains(s.id()),
                    s.at(),
                    name(names, s.deputyFor())))
        .toList();
  }

  public CaseEngineView.Diagram diagram(long caseId) {
    return engine.diagram(access.requireVisible(caseId));
  }

  /** Diagrams of the case and of the processes it called, its own first. */
  public List<CaseEngineView.Diagram> diagrams(long caseId) {
    return engine.diagrams(access.requireVisible(caseId));
  }

  private static @Nullable String name(Map<Long, Person> names, @Nullable Long id) {
    Person person = id == null ? null : names.get(id);
    return person == null ? null : person.name();
  }
}
