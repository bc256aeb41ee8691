package org.duban.escalation.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.escalation.Finding;
import org.duban.escalation.Findings;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.Units;
import org.duban.register.Registers;
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

  FindingPrefill(Findings findings, Units units, Registers registers, Submissions submissions) {
    this.findings = findings;
    this.units = units;
    this.registers = registers;
    this.submissions = submissions;
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
    data.put("place", finding.place());
    data.put("description", finding.description());
    // what the sheet says counts, once it is there
    submitted(data, finding.caseId(), "Task_FillSheet", "place", "description");
    submitted(data, finding.caseId(), "Task_AnswerFinding", "statement");
    submitted(data, finding.caseId(), "Task_RectifyFinding", "measures");
    data.put("facts", facts(finding));
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

  private void submitted(
      Map<String, @NonNull Object> data, long caseId, String task, String... fields) {
    submissions
        .latest(caseId, task)
        .ifPresent(
            s -> {
              for (String field : fields) {
                String text = s.data().path(field).asString("");
                if (!text.isBlank()) {
                  data.put(field, text);
                }
              }
            });
  }
}
