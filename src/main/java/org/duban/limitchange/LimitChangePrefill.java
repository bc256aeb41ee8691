package org.duban.limitchange;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.calendar.OpenLimits;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.inbox.FormPrefill;
import org.duban.limitchange.persistence.LimitRequestMapper;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** What was asked, and where the limit stands, for who decides it. */
@Component
class LimitChangePrefill implements FormPrefill {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final LimitRequestMapper rows;
  private final OpenLimits limits;
  private final Cases cases;
  private final People people;

  LimitChangePrefill(LimitRequestMapper rows, OpenLimits limits, Cases cases, People people) {
    this.rows = rows;
    this.limits = limits;
    this.cases = cases;
    this.people = people;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals(AskingLimitChange.PROCESS);
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> shown = new LinkedHashMap<>();
    rows.find(caseId)
        .ifPresent(
            r -> {
              CaseFile file = cases.require(r.ofCaseId());
              shown.put("task", r.taskName());
              shown.put("originalCase", file.number() + " " + file.title());
              shown.put("asker", people.find(r.askedBy()).map(Person::name).orElse(""));
              shown.put("wish", wish(r));
              shown.put("dueNow", dueNow(r.taskId()));
              shown.put("reason", r.reason());
            });
    return shown;
  }

  private static String wish(LimitRequest r) {
    return switch (r.kind()) {
      case EXTEND -> "延期至" + (r.until() == null ? "" : DAY.format(r.until()));
      case PAUSE -> "中止时限";
      case RESUME -> "恢复时限";
    };
  }

  private String dueNow(String taskId) {
    try {
      LocalDateTime due = limits.require(taskId).due();
      return due == null ? "已中止" : DAY.format(due);
    } catch (DubanException e) {
      return "该任务已办结";
    }
  }
}
