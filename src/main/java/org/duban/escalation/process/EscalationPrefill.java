package org.duban.escalation.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.duban.escalation.Contests;
import org.duban.escalation.Finding;
import org.duban.escalation.Findings;
import org.duban.escalation.Strike;
import org.duban.escalation.Strikes;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.Units;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** The strike, and why it is contested, in the forms of its step. */
@Component
class EscalationPrefill implements FormPrefill {

  private static final Set<String> PROCESSES =
      Set.of("escalation", "escalation-interview", "escalation-investigation", "strike-contest");

  private final Strikes strikes;
  private final Findings findings;
  private final Units units;
  private final Contests contests;
  private final TaskService tasks;

  EscalationPrefill(
      Strikes strikes, Findings findings, Units units, Contests contests, TaskService tasks) {
    this.strikes = strikes;
    this.findings = findings;
    this.units = units;
    this.contests = contests;
    this.tasks = tasks;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return PROCESSES.contains(processKey);
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> data = new LinkedHashMap<>();
    contests.ofCase(caseId).ifPresent(contest -> data.put("reason", contest.reason()));
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
}
