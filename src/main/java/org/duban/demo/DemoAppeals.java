package org.duban.demo;

import java.util.List;
import java.util.Objects;
import org.duban.appeal.AppealFiling;
import org.duban.appeal.AppealKind;
import org.duban.appeal.ContestingVeto;
import org.duban.appeal.FilingAppeal;
import org.duban.appeal.VetoContest;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.inbox.WaitingTask;
import org.duban.inbox.WaitingTasks;
import org.springframework.stereotype.Component;

/** Some of those whose disposition was delivered appeal against it, one contests his veto. */
@Component
class DemoAppeals {

  private static final int MOST = 2;

  private final WaitingTasks waiting;
  private final Cases cases;
  private final FilingAppeal filing;
  private final ContestingVeto contesting;
  private final CurrentActor actor;

  DemoAppeals(
      WaitingTasks waiting,
      Cases cases,
      FilingAppeal filing,
      ContestingVeto contesting,
      CurrentActor actor) {
    this.waiting = waiting;
    this.cases = cases;
    this.filing = filing;
    this.contesting = contesting;
    this.actor = actor;
  }

  /** Against what waits at that task, which comes after delivery. */
  void file(long campaign, String taskName) {
    List<CaseFile> delivered =
        waiting.of(campaign).stream()
            .filter(t -> t.taskName().equals(taskName))
            .map(WaitingTask::caseNo)
            .distinct()
            .limit(MOST)
            .flatMap(no -> cases.byNumber(no).stream())
            .filter(c -> c.subjectPersonId() != null)
            .toList();
    delivered.forEach(this::file);
    delivered.stream()
        .flatMap(d -> cases.linked(d.id(), "veto").stream())
        .limit(1)
        .forEach(this::contest);
  }

  private void contest(CaseFile veto) {
    actor.as(
        Objects.requireNonNull(veto.subjectPersonId()),
        () -> {
          contesting.contest(new VetoContest(veto.id(), "违建已经自行拆除，请求解除否决。", "本人", null, null));
          return veto;
        });
  }

  private void file(CaseFile disposition) {
    actor.as(
        Objects.requireNonNull(disposition.subjectPersonId()),
        () ->
            filing.file(
                new AppealFiling(
                    disposition.id(),
                    AppealKind.RECHECK,
                    "问题已经在期限内整改完毕，请求重新考虑处理的轻重。",
                    "本人",
                    null,
                    null,
                    null)));
  }
}
