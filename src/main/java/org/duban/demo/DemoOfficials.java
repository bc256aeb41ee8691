package org.duban.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.inbox.InboxFilter;
import org.duban.inbox.InboxLine;
import org.duban.inbox.ReadingInbox;
import org.duban.inbox.TaskDetail;
import org.duban.inbox.ViewingTask;
import org.springframework.stereotype.Component;

/** People of the demonstration county at work: each opens his inbox and does what is asked. */
@Component
class DemoOfficials {

  private static final InboxFilter EVERYTHING =
      new InboxFilter(null, null, null, null, null, null, null);

  private final CurrentActor actor;
  private final ReadingInbox inbox;
  private final ViewingTask viewing;
  private final CompletingTask completing;
  private final DemoAnswers answers;
  private final DemoPictures pictures;
  private final Random random = new Random(20260102);

  DemoOfficials(
      CurrentActor actor,
      ReadingInbox inbox,
      ViewingTask viewing,
      CompletingTask completing,
      DemoAnswers answers,
      DemoPictures pictures) {
    this.actor = actor;
    this.inbox = inbox;
    this.viewing = viewing;
    this.completing = completing;
    this.answers = answers;
    this.pictures = pictures;
  }

  /**
   * Everyone once: completes each task in his inbox that is wanted.
   *
   * @return how many were completed
   */
  int work(Map<String, Long> people, Predicate<InboxLine> wanted) {
    int done = 0;
    for (Map.Entry<String, Long> person : people.entrySet()) {
      done += actor.as(person.getValue(), () -> workAs(person.getKey(), wanted));
    }
    return done;
  }

  /** Rounds of work until nothing wanted is left. */
  void workUntilDone(Map<String, Long> people, Predicate<InboxLine> wanted) {
    for (int round = 0; round < 20 && work(people, wanted) > 0; round++) {
      // what was completed may have brought the next task
    }
  }

  private int workAs(String name, Predicate<InboxLine> wanted) {
    int done = 0;
    for (InboxLine line : inbox.todo(EVERYTHING, null, 100).items()) {
      if (wanted.test(line)) {
        TaskDetail task = viewing.view(Objects.requireNonNull(line.taskId()));
        if (task.canComplete()) {
          complete(task, name);
          done++;
        }
      }
    }
    return done;
  }

  private void complete(TaskDetail task, String name) {
    List<Long> attached =
        task.requiredAttachments().stream()
            .map(kind -> pictures.attach(task.line(), kind.kind()))
            .toList();
    completing.complete(
        Objects.requireNonNull(task.line().taskId()),
        new CompletionRequest(
            answers.answer(task, name, random), null, null, attached, null, true));
  }
}
