package org.duban.escalation.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.duban.casefile.Cases;
import org.duban.escalation.Duty;
import org.duban.escalation.Responsibles;
import org.duban.escalation.Responsibles.Responsible;
import org.duban.escalation.Strike;
import org.duban.escalation.Strikes;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.Units;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** What a person answers for, where the facts of his disposition are confirmed (X.14). */
@Component
class ResponsiblePrefill implements FormPrefill {

  private final Responsibles responsibles;
  private final Strikes strikes;
  private final Cases cases;
  private final Units units;

  ResponsiblePrefill(Responsibles responsibles, Strikes strikes, Cases cases, Units units) {
    this.responsibles = responsibles;
    this.strikes = strikes;
    this.cases = cases;
    this.units = units;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("disposition") && taskKey.equals("Task_ConfirmFacts");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    return responsibles
        .strikeOf(caseId)
        .map(strikes::require)
        .<Map<String, @NonNull Object>>map(s -> Map.of("statement", words(caseId, s)))
        .orElse(Map.of());
  }

  private String words(long caseId, Strike strike) {
    Long person = cases.require(caseId).subjectPersonId();
    String duties =
        responsibles.of(strike.id()).stream()
            .filter(r -> person != null && r.personId() == person)
            .map(Responsible::duty)
            .map(Duty::text)
            .collect(Collectors.joining("、"));
    return units.require(strike.addresseeCode()).name()
        + "第"
        + strike.higher()
        + "次被检查发现问题（"
        + strike.kind()
        + "），经调查划清责任，当事人承担："
        + duties
        + "。";
  }
}
