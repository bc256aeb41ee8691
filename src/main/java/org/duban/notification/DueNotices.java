package org.duban.notification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.calendar.DueStage;
import org.duban.calendar.DueTask;
import org.duban.calendar.LimitsReached;
import org.duban.organisation.Posts;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Tells whoever has a task that its limit is near or past, and the level above when it stays undone
 * (rule {@code escalation.to}: roles, nearest unit first). Many tasks at once are one message.
 */
@Component
class DueNotices {

  private final Notifications notifications;
  private final Units units;
  private final Posts posts;
  private final Rules rules;

  DueNotices(Notifications notifications, Units units, Posts posts, Rules rules) {
    this.notifications = notifications;
    this.units = units;
    this.posts = posts;
    this.rules = rules;
  }

  @EventListener
  void reached(LimitsReached event) {
    String kind = "due." + event.stage().name().toLowerCase(Locale.ROOT);
    Map<String, Set<Long>> known = new HashMap<>();
    Map<String, Optional<String>> aboves = new HashMap<>();
    Map<Long, List<DueTask>> byPerson = new LinkedHashMap<>();
    for (DueTask task : event.tasks()) {
      Set<Long> told = new LinkedHashSet<>();
      for (String holder : holders(event.stage(), task, aboves)) {
        told.addAll(known.computeIfAbsent(holder, h -> notifications.people(List.of(h))));
      }
      told.forEach(p -> byPerson.computeIfAbsent(p, k -> new ArrayList<>()).add(task));
    }
    List<Note> notes = new ArrayList<>();
    byPerson.forEach(
        (person, tasks) ->
            notes.add(note(person, caseOf(tasks), kind, text(event.stage(), tasks))));
    notifications.tell(notes);
  }

  /** Names tasks, case numbers and days only, so all of it may be told outside. */
  private static Note note(long person, @Nullable Long caseId, String kind, String text) {
    return new Note(person, caseId, kind, text, text);
  }

  private static @Nullable Long caseOf(List<DueTask> tasks) {
    long caseId = tasks.get(0).caseId();
    return tasks.size() == 1 && caseId != 0 ? caseId : null;
  }

  private Iterable<String> holders(
      DueStage stage, DueTask task, Map<String, Optional<String>> aboves) {
    if (stage != DueStage.ESCALATED) {
      return task.holders();
    }
    return aboves.computeIfAbsent(task.unitCode(), this::above).map(List::of).orElse(List.of());
  }

  private Optional<String> above(String unitCode) {
    if (unitCode.isEmpty()) {
      return Optional.empty();
    }
    JsonNode roles = rules.value("escalation.to");
    for (Unit unit : units.lineage(unitCode)) {
      for (JsonNode role : roles) {
        if (!posts.holders(role.asString(), unit.code()).isEmpty()) {
          return Optional.of(role.asString() + "@" + unit.code());
        }
      }
    }
    return Optional.empty();
  }

  private static String text(DueStage stage, List<DueTask> tasks) {
    String state =
        switch (stage) {
          case BLUE -> "临近期限";
          case YELLOW -> "即将到期";
          case RED -> "已逾期";
          case ESCALATED -> "逾期未办，请督办";
        };
    DueTask first = tasks.get(0);
    return tasks.size() == 1
        ? "“%s”（%s）%s，期限%s。".formatted(first.taskName(), first.caseNo(), state, day(first))
        : "您有 %d 件待办%s，请尽快处理。".formatted(tasks.size(), state);
  }

  private static String day(DueTask task) {
    return task.due().toLocalDate().toString();
  }
}
