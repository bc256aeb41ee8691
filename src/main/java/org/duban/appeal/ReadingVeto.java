package org.duban.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.appeal.VetoView.VetoContestView;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.inbox.OpenTasks;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.register.Registers;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A veto with reason, basis, end and contests (P1.15), to those who may see its case ({@link
 * CaseAccess}): its subject too, who sees no ledger.
 */
@Service
@Transactional(readOnly = true)
public class ReadingVeto {

  private static final Map<String, String> STATUS =
      Map.of("ACTIVE", "否决期内", "LIFTED", "已解除", "EXPIRED", "已期满");

  private final CaseAccess access;
  private final Registers registers;
  private final Submissions submissions;
  private final OpenTasks tasks;
  private final CurrentActor current;
  private final People people;
  private final Units units;

  ReadingVeto(
      CaseAccess access,
      Registers registers,
      Submissions submissions,
      OpenTasks tasks,
      CurrentActor current,
      People people,
      Units units) {
    this.access = access;
    this.registers = registers;
    this.submissions = submissions;
    this.tasks = tasks;
    this.current = current;
    this.people = people;
    this.units = units;
  }

  /**
   * @throws DubanException not found, if there is no such veto or the actor may not see it
   */
  public VetoView view(long caseId) {
    CaseFile file = access.requireVisible(caseId);
    Long person = file.subjectPersonId();
    Registers.Row row = person == null ? null : row(caseId, person);
    if (person == null || row == null) {
      throw DubanException.notFound("casefile.not-found");
    }
    return new VetoView(
        caseId,
        file.number(),
        row.number(),
        row.status(),
        STATUS.getOrDefault(row.status(), row.status()),
        person,
        people.find(person).map(Person::name).orElse(""),
        file.unitCode(),
        units.find(file.unitCode()).map(Unit::name).orElse(file.unitCode()),
        text(row, "reason"),
        text(row, "basis"),
        LocalDate.parse(text(row, "from")),
        LocalDate.parse(text(row, "until")),
        contests(caseId),
        row.status().equals("ACTIVE")
            && person == current.require().personId()
            && tasks.find(caseId, "Task_CheckContest").isEmpty());
  }

  private Registers.@Nullable Row row(long caseId, long person) {
    return registers.about(OpeningVeto.REGISTER, person).stream()
        .filter(r -> Objects.equals(r.caseId(), caseId))
        .findFirst()
        .orElse(null);
  }

  /** Each contest, with the check that followed it. */
  private List<VetoContestView> contests(long caseId) {
    List<VetoContestView> contests = new ArrayList<>();
    for (Submission s : submissions.of(caseId)) {
      if (s.taskKey().equals("Task_Contest")) {
        contests.add(
            new VetoContestView(
                s.data().path("reason").asString(""),
                s.at(),
                s.forPersonId() != null,
                null,
                null,
                null));
      } else if (s.taskKey().equals("Task_CheckContest") && !contests.isEmpty()) {
        VetoContestView c = contests.remove(contests.size() - 1);
        contests.add(
            new VetoContestView(
                c.reason(),
                c.at(),
                c.enteredFor(),
                s.data().path("conclusion").asString("").equals("lift"),
                s.data().path("answer").asString(""),
                s.at()));
      }
    }
    return contests;
  }

  private static String text(Registers.Row row, String field) {
    return Objects.toString(row.fields().get(field), "");
  }
}
