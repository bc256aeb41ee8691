package org.duban.escalation;

import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.organisation.Units;
import org.duban.workflow.Messages;
import org.springframework.stereotype.Component;

/** Opens the case that carries out a strike's step, and ends it when the step falls away. */
@Component
class Escalating {

  static final String KIND = "escalation";
  private static final String PROCESS = "escalation";
  private static final String WITHDRAWN = "Message_StepWithdrawn";

  private final Strikes strikes;
  private final OpeningLinkedCase opening;
  private final WithdrawingConsequences consequences;
  private final Cases cases;
  private final Messages messages;
  private final Units units;

  Escalating(
      Strikes strikes,
      OpeningLinkedCase opening,
      WithdrawingConsequences consequences,
      Cases cases,
      Messages messages,
      Units units) {
    this.strikes = strikes;
    this.opening = opening;
    this.consequences = consequences;
    this.cases = cases;
    this.messages = messages;
    this.units = units;
  }

  Strike begin(Strike strike) {
    CaseFile opened =
        opening.open(
            strike.caseId(),
            KIND,
            PROCESS,
            units.require(strike.addresseeCode()).name()
                + "第"
                + strike.higher()
                + "次："
                + strike.step().text(),
            strike.addresseeCode(),
            null,
            strike.campaignId(),
            Map.of("strike", strike.id()));
    cases.setStatus(opened.id(), strike.step().name());
    Strike begun = strikes.require(strike.id()).carriedOutBy(opened.id());
    strikes.save(begun);
    return begun;
  }

  void withdraw(Strike strike, String reason) {
    Long caseId = strike.escalationCaseId();
    if (caseId != null) {
      consequences.withdraw(caseId, reason);
      cases.setStatus(caseId, "WITHDRAWN");
      messages.send(WITHDRAWN, cases.require(caseId).number(), Map.of());
    }
  }
}
