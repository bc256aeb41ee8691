package org.duban.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.calendar.DueStage;
import org.duban.calendar.DueTask;
import org.duban.calendar.LimitsReached;
import org.duban.organisation.Posts;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.rule.Rules;
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
    Map<String, List<DueTask>> byHolder = new LinkedHashMap<>();
    for (DueTask task : event.tasks()) {
      holders(event.stage(), task)
          .forEach(h -> byHolder.computeIfAbsent(h, k -> new ArrayList<>()).add(task));
    }
    byHolder.forEach(
        (holder, tasks) ->
            notifications.tell(
                List.of(holder),
                tasks.size() == 1 && tasks.get(0).caseId() != 0 ? tasks.get(0).caseId() : null,
                "due." + event.stage().name().toLowerCase(java.util.Locale.ROOT),
                text(event.stage(), tasks)));
  }

  private Iterable<String> holders(DueStage stage, DueTask task) {
    if (stage != DueStage.ESCALATED) {
      return task.holders();
    }
    return above(task.unitCode()).map(List::of).orElse(List.of());
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
