package org.duban.casefile;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.calendar.DeadlineChange;
import org.duban.calendar.DeadlineChanged;
import org.duban.calendar.DueStage;
import org.duban.calendar.DueTask;
import org.duban.calendar.LimitsReached;
import org.duban.calendar.LimitsRecounted;
import org.duban.calendar.MovedLimit;
import org.duban.casefile.persistence.MyBatisTimeline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in the case what became of its limits. */
@Component
class DeadlineTimeline {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final MyBatisTimeline timeline;

  DeadlineTimeline(MyBatisTimeline timeline) {
    this.timeline = timeline;
  }

  @EventListener
  void changed(DeadlineChanged event) {
    DeadlineChange change = event.change();
    if (change.caseId() == null) {
      return;
    }
    String what =
        switch (change.kind()) {
          case EXTEND -> "时限延至" + (change.newDue() == null ? "" : DAY.format(change.newDue()));
          case PAUSE -> "时限中止";
          case RESUME -> "时限恢复，至" + (change.newDue() == null ? "" : DAY.format(change.newDue()));
        };
    timeline.record(
        change.caseId(),
        "deadline",
        "“%s”%s，理由：%s".formatted(event.taskName(), what, change.reason()),
        Map.of("taskId", change.taskId(), "changeId", change.id()));
  }

  @EventListener
  void recounted(LimitsRecounted event) {
    Map<String, List<Long>> casesByText =
        event.limits().stream()
            .filter(limit -> limit.caseId() != null && limit.kind() != MovedLimit.Kind.TIMER)
            .collect(
                Collectors.groupingBy(
                    limit -> text(event.recalculation().year(), limit),
                    LinkedHashMap::new,
                    Collectors.mapping(MovedLimit::caseId, Collectors.toList())));
    casesByText.forEach(
        (text, cases) ->
            timeline.recordAll(
                cases, "deadline", text, Map.of("recalculation", event.recalculation().id())));
  }

  private static String text(int year, MovedLimit limit) {
    return "%s因%d年放假安排，时限由%s调整为%s"
        .formatted(
            limit.kind() == MovedLimit.Kind.CASE ? "整个事项" : "“%s”".formatted(limit.name()),
            year,
            DAY.format(limit.from()),
            DAY.format(limit.to()));
  }

  @EventListener
  void reached(LimitsReached event) {
    if (event.stage() == DueStage.BLUE) {
      return;
    }
    Map<String, List<Long>> casesByText =
        event.tasks().stream()
            .filter(task -> task.caseId() != 0)
            .collect(
                Collectors.groupingBy(
                    task -> text(event.stage(), task),
                    LinkedHashMap::new,
                    Collectors.mapping(DueTask::caseId, Collectors.toList())));
    casesByText.forEach(
        (text, cases) ->
            timeline.recordAll(cases, "due", text, Map.of("stage", event.stage().name())));
  }

  private static String text(DueStage stage, DueTask task) {
    String when = "“%s”（%s）".formatted(task.taskName(), DAY.format(task.due()));
    return switch (stage) {
      case RED -> when + "已逾期";
      case ESCALATED -> when + "逾期未办，已提请上级督办";
      default -> when + "即将到期";
    };
  }
}
