package org.duban.escalation.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.calendar.WorkCalendar;
import org.duban.escalation.Finding;
import org.duban.escalation.FindingState;
import org.duban.escalation.Findings;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.duban.rule.Rules;
import org.duban.workflow.Submissions;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** What was found, in the forms of its case; and the facts it might be the same as. */
@Component
class FindingPrefill implements FormPrefill {

  /** An option of a form. */
  private record Fact(String label, String value) {}

  private final Findings findings;
  private final Units units;
  private final Registers registers;
  private final Submissions submissions;
  private final WorkCalendar calendar;
  private final Rules rules;
  private final ProductClock clock;

  FindingPrefill(
      Findings findings,
      Units units,
      Registers registers,
      Submissions submissions,
      WorkCalendar calendar,
      Rules rules,
      ProductClock clock) {
    this.findings = findings;
    this.units = units;
    this.registers = registers;
    this.submissions = submissions;
    this.calendar = calendar;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("check-finding");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    return findings.ofCase(caseId).map(this::shown).orElse(Map.of());
  }

  private Map<String, @NonNull Object> shown(Finding finding) {
    Map<String, @NonNull Object> data = new LinkedHashMap<>();
    data.put("unitName", units.require(finding.unitCode()).name());
    data.put("wayName", finding.way().text());
    data.put("kindName", finding.kind());
    data.put("foundOn", finding.foundOn().toString());
    if (submissions.latest(finding.caseId(), "Task_FillSheet").isEmpty()) {
      // from then on what the sheet says counts
      data.put("place", finding.place());
      data.put("description", finding.description());
    }
    data.put("facts", facts(finding));
    if (finding.state() == FindingState.RAISED) {
      int days = rules.number("finding.rectify.days");
      data.put("deadline", calendar.plusWorkingDays(clock.today(), days).toString());
    }
    Long problem = finding.problemId();
    if (problem != null) {
      registers.find(problem).ifPresent(row -> data.put("problemNumber", row.number()));
    }
    return data;
  }

  private List<Fact> facts(Finding finding) {
    return findings.factsOf(finding.unitCode(), finding.campaignId()).stream()
        .filter(f -> f.id() != finding.id())
        .map(f -> new Fact(f.foundOn() + " " + f.place() + " " + f.kind(), String.valueOf(f.id())))
        .toList();
  }
}
