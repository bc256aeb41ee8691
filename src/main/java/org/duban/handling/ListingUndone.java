package org.duban.handling;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.casefile.CaseConsequences;
import org.duban.casefile.CaseConsequences.Consequence;
import org.duban.casefile.CaseFile;
import org.duban.casefile.SubmissionLog;
import org.duban.handling.UndoneThing.Kind;
import org.duban.handling.persistence.CaseMoveMapper;
import org.duban.inbox.OpenTask;
import org.duban.inbox.RedoneTasks;
import org.duban.inbox.RedoneTasks.BegunBy;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says in words what a move undoes and what it leaves. */
@Component
class ListingUndone {

  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("M月d日 HH:mm");

  private final SubmissionLog submissions;
  private final RedoneTasks tasks;
  private final CaseMoveMapper moves;
  private final ObjectProvider<CaseConsequences> consequences;
  private final People people;

  ListingUndone(
      SubmissionLog submissions,
      RedoneTasks tasks,
      CaseMoveMapper moves,
      ObjectProvider<CaseConsequences> consequences,
      People people) {
    this.submissions = submissions;
    this.tasks = tasks;
    this.moves = moves;
    this.consequences = consequences;
    this.people = people;
  }

  /** Submissions that the plan undoes and that still count. */
  List<Submission> submissions(CaseFile file, MovePlan plan) {
    return submissions.standing(file.id()).stream().filter(s -> plan.undoes(s.taskId())).toList();
  }

  /** What the case has brought about since the step that would be done again. */
  List<Consequence> consequences(CaseFile file, MovePlan plan) {
    return plan.since().equals(LocalDateTime.MAX)
        ? List.of()
        : consequences.stream().flatMap(c -> c.of(file.id(), plan.since()).stream()).toList();
  }

  UndoPreview list(CaseFile file, MovePlan plan, @Nullable String refused) {
    List<OpenTask> ended =
        tasks.ofCase(file.id()).stream()
            .filter(t -> plan.cancelledTasks().contains(t.taskId()))
            .toList();
    List<UndoneThing> undone = new ArrayList<>(ended(ended));
    List<Submission> gone = submissions(file, plan);
    Map<Long, Person> names = names(gone.stream().map(Submission::personId).toList());
    Map<String, String> steps = plan.taskNames();
    for (Submission s : gone) {
      String step = steps.getOrDefault(s.taskId(), s.taskKey());
      boolean vote = plan.votes().contains(s.taskId());
      undone.add(
          UndoneThing.of(
              vote ? Kind.VOTE : Kind.SUBMISSION,
              "%s %s在“%s”%s"
                  .formatted(
                      name(names, s.personId()),
                      s.at().format(AT),
                      step,
                      vote ? "签署的意见" : "办理提交的内容")));
    }
    List<UndoneThing> kept = new ArrayList<>();
    if (!gone.isEmpty()) {
      moves
          .files(gone.stream().map(Submission::taskId).toList())
          .forEach(
              f ->
                  kept.add(
                      UndoneThing.of(
                          Kind.DOCUMENT,
                          "附件“%s”（%s）留存在卷"
                              .formatted(f.name(), steps.getOrDefault(f.taskId(), "")))));
    }
    kept.addAll(left(file, plan));
    return new UndoPreview(undone, kept, refused);
  }

  /** What ends when the whole case is ended. */
  UndoPreview ending(CaseFile file, @Nullable String refused) {
    List<UndoneThing> kept = new ArrayList<>();
    moves.linkedSince(file.id(), file.openedAt()).forEach(l -> kept.add(linked(l)));
    long standing = submissions.standing(file.id()).size();
    if (standing > 0) {
      kept.add(UndoneThing.of(Kind.SUBMISSION, "已办理提交的" + standing + "项内容留存在卷"));
    }
    return new UndoPreview(ended(tasks.ofCase(file.id())), kept, refused);
  }

  private List<UndoneThing> ended(List<OpenTask> ended) {
    List<UndoneThing> undone = new ArrayList<>();
    Set<Long> persons = new LinkedHashSet<>();
    List<BegunBy> drafts = tasks.drafts(ended.stream().map(OpenTask::taskId).toList());
    ended.stream().map(OpenTask::assignee).filter(Objects::nonNull).forEach(persons::add);
    drafts.forEach(d -> persons.add(d.personId()));
    Map<Long, Person> names = names(List.copyOf(persons));
    Map<String, String> taskNames = new LinkedHashMap<>();
    for (OpenTask t : ended) {
      taskNames.put(t.taskId(), t.taskName());
      undone.add(
          UndoneThing.of(
              Kind.TASK,
              t.assignee() == null
                  ? "待办“%s”".formatted(t.taskName())
                  : "待办“%s”（%s办理中）".formatted(t.taskName(), name(names, t.assignee()))));
    }
    for (BegunBy d : drafts) {
      undone.add(
          UndoneThing.of(
              Kind.DRAFT,
              "%s在“%s”的草稿".formatted(name(names, d.personId()), taskNames.get(d.taskId()))));
    }
    return undone;
  }

  private List<UndoneThing> left(CaseFile file, MovePlan plan) {
    if (plan.since().equals(LocalDateTime.MAX)) {
      return List.of();
    }
    List<UndoneThing> left = new ArrayList<>();
    moves.linkedSince(file.id(), plan.since()).forEach(l -> left.add(linked(l)));
    consequences(file, plan)
        .forEach(c -> left.add(UndoneThing.of(Kind.valueOf(c.kind().name()), c.text())));
    return left;
  }

  private static UndoneThing linked(CaseMoveMapper.LinkedRow l) {
    return new UndoneThing(
        Kind.LINKED_CASE,
        "关联事项%s“%s”%s".formatted(l.number(), l.title(), l.open() ? "不随之撤销，继续办理" : "已办结，保持不变"),
        l.caseId());
  }

  private Map<Long, Person> names(List<Long> ids) {
    return ids.isEmpty() ? Map.of() : people.byId(ids.stream().collect(Collectors.toSet()));
  }

  private static String name(Map<Long, Person> names, @Nullable Long id) {
    Person person = id == null ? null : names.get(id);
    return person == null ? "" : person.name();
  }
}
