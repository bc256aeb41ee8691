package org.duban.escalation;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.casefile.CaseConsequences;
import org.springframework.stereotype.Component;

/** A strike that a case counted is taken back by a contest only. */
@Component
class StrikeConsequences implements CaseConsequences {

  private final Findings findings;
  private final Strikes strikes;

  StrikeConsequences(Findings findings, Strikes strikes) {
    this.findings = findings;
    this.strikes = strikes;
  }

  @Override
  public List<Consequence> of(long caseId, LocalDateTime since) {
    return findings
        .ofCase(caseId)
        .flatMap(f -> strikes.ofFinding(f.id()))
        .filter(s -> s.live() && !s.countedOn().isBefore(since.toLocalDate()))
        .map(s -> new Consequence(Kind.STRIKE, "已计次（第%d次）".formatted(s.higher())))
        .stream()
        .toList();
  }
}
