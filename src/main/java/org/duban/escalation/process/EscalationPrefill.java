package org.duban.escalation.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.duban.escalation.Finding;
import org.duban.escalation.Findings;
import org.duban.escalation.Strike;
import org.duban.escalation.Strikes;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.Units;
import org.duban.workflow.Submissions;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The strike, and what was said in earlier tasks, in the forms of its step. */
@Component
class EscalationPrefill implements FormPrefill {

  private static final Set<String> PROCESSES =
      Set.of("escalation", "escalation-interview", "escalation-investigation", "strike-contest");

  /** Fields that later forms show, by the task that asked for them. */
  private static final Map<String, Set<String>> EARLIER =
      Map.of(
          "Task_SendInterview", Set.of("interviewee", "matter", "heldOn"),
          "Task_HoldInterview", Set.of("heldOn", "record", "demands"),
          "Task_FilePlan", Set.of("measures", "planDate"),
          "Task_FollowUpPlan", Set.of("progress"),
          "Task_SplitResponsibility", Set.of("reason", "proposal"),
          "Task_HearUnit", Set.of("record", "proposal"),
          "Task_SignHearing", Set.of("view"));

  private final Strikes strikes;
  private final Findings findings;
  private final Units units;
  private final Submissions submissions;
  private final TaskService tasks;

  EscalationPrefill(
      Strikes strikes, Findings findings, Units units, Submissions submissions, TaskService tasks) {
    this.strikes = strikes;
    this.findings = findings;
    this.units = units;
    this.submissions = submissions;
    this.tasks = tasks;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return PROCESSES.contains(processKey);
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> data = new LinkedHashMap<>();
    submissions
        .of(caseId)
        .forEach(s -> take(data, s.data(), EARLIER.getOrDefault(s.taskKey(), Set.of())));
    Optional.of(tasks.getVariable(taskId, "strike"))
        .filter(Long.class::isInstance)
        .flatMap(id -> strikes.find((Long) id))
        .ifPresent(strike -> show(data, strike));
    return data;
  }

  private void show(Map<String, @NonNull Object> data, Strike strike) {
    Finding finding = findings.require(strike.findingId());
    data.put("unitName", units.require(strike.addresseeCode()).name());
    data.put(
        "facts",
        finding.foundOn()
            + " "
            + finding.way().text()
            + "发现，"
            + units.require(strike.unitCode()).name()
            + "（"
            + finding.place()
            + "）"
            + finding.kind()
            + "："
            + finding.description());
    data.put("counts", "责任单位第 " + strike.unitCount() + " 次，所在区域第 " + strike.areaCount() + " 次");
    data.put("stepName", strike.step().text());
  }

  private static void take(
      Map<String, @NonNull Object> data, JsonNode submitted, Set<String> fields) {
    for (String field : fields) {
      String text = submitted.path(field).asString("");
      if (!text.isBlank()) {
        data.put(field, text);
      }
    }
  }
}
