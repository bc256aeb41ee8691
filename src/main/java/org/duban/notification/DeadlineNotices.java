package org.duban.notification;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.calendar.DeadlineChange;
import org.duban.calendar.DeadlineChanged;
import org.duban.calendar.DueSource;
import org.duban.calendar.LimitsRecounted;
import org.duban.calendar.MovedLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has a task that its limit was moved, stopped, set going or counted anew. */
@Component
class DeadlineNotices {

  private static final String KIND = "deadline";
  private static final int CHUNK = 500;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final Notifications notifications;
  private final DueSource tasks;

  DeadlineNotices(Notifications notifications, DueSource tasks) {
    this.notifications = notifications;
    this.tasks = tasks;
  }

  /** All but the one who approved it. */
  @EventListener
  void changed(DeadlineChanged event) {
    DeadlineChange change = event.change();
    String what =
        switch (change.kind()) {
          case EXTEND -> "“%s”的时限延至%s".formatted(event.taskName(), day(change.newDue()));
          case PAUSE -> "“%s”的时限已中止".formatted(event.taskName());
          case RESUME -> "“%s”的时限已恢复，至%s".formatted(event.taskName(), day(change.newDue()));
        };
    Set<String> holders =
        tasks.holders(List.of(change.taskId())).getOrDefault(change.taskId(), Set.of());
    notifications.tell(
        notifications.people(holders).stream()
            .filter(person -> person != change.approver())
            .map(
                person ->
                    new Note(
                        person,
                        change.caseId(),
                        KIND,
                        "%s。理由：%s".formatted(what, change.reason()),
                        what))
            .toList());
  }

  /** Many tasks of one person are one message. */
  @EventListener
  void recounted(LimitsRecounted event) {
    Map<String, MovedLimit> moved =
        event.limits().stream()
            .filter(limit -> limit.kind() == MovedLimit.Kind.TASK)
            .collect(Collectors.toMap(MovedLimit::ref, limit -> limit));
    List<String> ids = List.copyOf(moved.keySet());
    Map<String, Set<Long>> known = new HashMap<>();
    Map<Long, List<MovedLimit>> byPerson = new LinkedHashMap<>();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      tasks
          .holders(ids.subList(from, Math.min(ids.size(), from + CHUNK)))
          .forEach(
              (task, holders) ->
                  holders.stream()
                      .flatMap(
                          h ->
                              known
                                  .computeIfAbsent(h, k -> notifications.people(List.of(k)))
                                  .stream())
                      .distinct()
                      .forEach(
                          person ->
                              byPerson
                                  .computeIfAbsent(person, k -> new ArrayList<>())
                                  .add(moved.get(task))));
    }
    List<Note> notes = new ArrayList<>();
    byPerson.forEach((person, limits) -> notes.add(note(event, person, limits)));
    notifications.tell(notes);
  }

  private static Note note(LimitsRecounted event, long person, List<MovedLimit> limits) {
    int year = event.recalculation().year();
    MovedLimit first = limits.get(0);
    String text =
        limits.size() == 1
            ? "“%s”（%s）的时限因%d年放假安排由%s调整为%s。"
                .formatted(first.name(), first.caseNo(), year, day(first.from()), day(first.to()))
            : "因%d年放假安排，您有 %d 件待办的时限作了调整。".formatted(year, limits.size());
    return new Note(person, limits.size() == 1 ? first.caseId() : null, KIND, text, text);
  }

  private static String day(@Nullable LocalDateTime due) {
    return due == null ? "" : DAY.format(due);
  }
}
