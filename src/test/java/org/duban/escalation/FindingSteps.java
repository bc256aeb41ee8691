package org.duban.escalation;

import java.util.HashMap;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** The tasks of {@code check-finding} as officials of a test county do them. */
@Component
public class FindingSteps {

  private final CaseWalk walk;
  private final Cases cases;
  private final RaisingFinding raising;
  private final Findings findings;
  private final Strikes strikes;
  private final CurrentActor actor;
  private final ProductClock clock;

  FindingSteps(
      CaseWalk walk,
      Cases cases,
      RaisingFinding raising,
      Findings findings,
      Strikes strikes,
      CurrentActor actor,
      ProductClock clock) {
    this.walk = walk;
    this.cases = cases;
    this.raising = raising;
    this.findings = findings;
    this.strikes = strikes;
    this.actor = actor;
    this.clock = clock;
  }

  /** The finder: one of the township's check team. */
  public long finder(County county) {
    return county.holders("CHECK_TEAM", county.township(1)).get(0);
  }

  public CaseFile raise(County county, String unit) {
    Finding finding =
        actor.as(
            finder(county),
            () ->
                raising.raise(
                    new RaisingFinding.NewFinding(
                        unit,
                        null,
                        "村东头",
                        null,
                        "违法建设",
                        CheckWay.UNANNOUNCED,
                        clock.today(),
                        "新增钢棚一处",
                        null)));
    return cases.require(finding.caseId());
  }

  public void fill(County county, CaseFile file) {
    walk.complete(
        file,
        "Task_FillSheet",
        finder(county),
        Map.of("place", "村东头", "description", "新增钢棚一处，约60平方米", "signature", "甲"),
        "site");
  }

  public void answer(CaseFile file, long secretary) {
    walk.complete(
        file,
        "Task_AnswerFinding",
        secretary,
        Map.of("accept", "yes", "statement", "情况属实，立即整改", "signature", "乙"));
  }

  public Map<String, @NonNull Object> conclusion(String conclusion) {
    return new HashMap<>(
        Map.of(
            "conclusion",
            conclusion,
            "reason",
            "照片和现场一致",
            "deadline",
            clock.today().plusDays(20).toString(),
            "responsible",
            "村主任",
            "leader",
            "镇长",
            "signature",
            "丙"));
  }

  public void confirm(County county, CaseFile file, Map<String, @NonNull Object> conclusion) {
    walk.complete(
        file, "Task_ConfirmFinding", county.holder("CAMPAIGN_OFFICE", county.code()), conclusion);
  }

  /** Found at the village, answered and confirmed; its strike. */
  public Strike struck(County county, String village) {
    CaseFile file = raise(county, village);
    fill(county, file);
    answer(file, county.holder("BRANCH_SECRETARY", village));
    confirm(county, file, conclusion("confirmed"));
    return strikes.ofFinding(findings.ofCase(file.id()).orElseThrow().id()).orElseThrow();
  }
}
