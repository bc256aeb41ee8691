package org.duban.escalation;

import java.util.ArrayList;
import java.util.List;
import org.duban.casefile.CaseFile;
import org.duban.organisation.Units;
import org.duban.transfer.TransferSheet;
import org.duban.transfer.TransferSource;
import org.duban.workflow.Submissions;
import org.springframework.stereotype.Component;

/** What goes to the discipline commission with a third strike: all strikes that counted (P5.7). */
@Component
class StrikeSheet implements TransferSource {

  private final Strikes strikes;
  private final StrikePolicies policies;
  private final Findings findings;
  private final Submissions submissions;
  private final Units units;

  StrikeSheet(
      Strikes strikes,
      StrikePolicies policies,
      Findings findings,
      Submissions submissions,
      Units units) {
    this.strikes = strikes;
    this.policies = policies;
    this.findings = findings;
    this.submissions = submissions;
    this.units = units;
  }

  @Override
  public boolean supports(CaseFile cause) {
    return strikes.ofEscalation(cause.id()).isPresent();
  }

  @Override
  public TransferSheet draft(CaseFile cause) {
    Strike strike = strikes.ofEscalation(cause.id()).orElseThrow();
    List<String> facts = new ArrayList<>();
    List<String> evidence = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    for (Strike counted : counted(strike)) {
      Finding finding = findings.require(counted.findingId());
      facts.add(fact(counted, finding));
      evidence.add(finding.foundOn() + " 检查表、现场照片和核实认定");
      submissions
          .latest(finding.caseId(), "Task_AnswerFinding")
          .map(s -> s.data().path("statement").asString(""))
          .filter(text -> !text.isBlank())
          .ifPresent(text -> statements.add(finding.foundOn() + " 单位说明：" + text));
    }
    return new TransferSheet(
        units.require(strike.addresseeCode()).name() + "三次被检查发现问题，移送调查",
        String.join("\n", facts),
        evidence,
        statements.isEmpty() ? null : String.join("\n", statements));
  }

  /** The strikes whose number made it this step, itself included. */
  private List<Strike> counted(Strike strike) {
    StrikePolicy policy = policies.of(strike.campaignId());
    boolean byArea = strike.areaCount() > strike.unitCount();
    return strikes.live(strike.unitCode(), strike.areaCode()).stream()
        .filter(s -> s.id() == strike.id() || (s.no() < strike.no() && policy.together(s, strike)))
        .filter(
            s ->
                byArea
                    ? java.util.Objects.equals(s.areaCode(), strike.areaCode())
                    : s.unitCode().equals(strike.unitCode()))
        .toList();
  }

  private String fact(Strike counted, Finding finding) {
    return finding.foundOn()
        + " "
        + finding.way().text()
        + "发现"
        + units.require(counted.unitCode()).name()
        + "（"
        + finding.place()
        + "）"
        + finding.kind()
        + "："
        + finding.description();
  }
}
