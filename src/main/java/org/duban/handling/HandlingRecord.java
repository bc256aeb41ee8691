package org.duban.handling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.inbox.OpenTask;
import org.duban.notification.Note;
import org.duban.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves each operation on a task where it belongs: timeline, audit, and those it concerns. */
@Component
public class HandlingRecord {

  private final Timeline timeline;
  private final Audit audit;
  private final Notifications notifications;

  HandlingRecord(Timeline timeline, Audit audit, Notifications notifications) {
    this.timeline = timeline;
    this.audit = audit;
    this.notifications = notifications;
  }

  /**
   * @param kind of the audit entry, e.g. {@code task.transferred}; the timeline's with a hyphen
   * @param text a sentence in Chinese
   * @param before and {@code after}: who had it and who has it
   */
  public void of(
      OpenTask task,
      String kind,
      String text,
      Map<String, ?> data,
      @Nullable String before,
      @Nullable String after) {
    if (task.caseId() != 0) {
      timeline.record(task.caseId(), kind.replace('.', '-'), text, data);
    }
    audit.record(kind, "task", task.taskId(), before, after, Audit.OK);
  }

  /** Tells these people; outside the house only the kind is named. */
  public void tell(Collection<Long> persons, long caseId, String kind, String text) {
    List<Note> notes =
        persons.stream()
            .map(person -> new Note(person, caseId == 0 ? null : caseId, kind, text))
            .toList();
    notifications.tell(notes);
  }

  /** How a task is named to those who are told of it. */
  public static String named(OpenTask task) {
    return "“%s”（%s %s）".formatted(task.taskName(), task.caseNo(), task.title());
  }
}
