package org.duban.rectification;

import java.util.Map;
import org.duban.CaseWalk;
import org.duban.casefile.CaseFile;
import org.duban.organisation.County;
import org.duban.platform.time.ProductClock;

/** The steps of an enforcement, one after the other. */
final class EnforcementSteps {

  private final CaseWalk walk;
  private final CaseFile file;
  private final long owner;
  private final ProductClock clock;
  private final long authority;
  private final long other;

  /**
   * @param owner who must put the wrong right
   * @param other a second official of the authority, for four eyes
   */
  EnforcementSteps(
      CaseWalk walk, County county, CaseFile file, long owner, long other, ProductClock clock) {
    this.walk = walk;
    this.file = file;
    this.owner = owner;
    this.clock = clock;
    this.authority = county.holder("ENFORCEMENT_AUTHORITY", county.code());
    this.other = other;
  }

  void refuseConsent() {
    walk.complete(file, "Task_AskConsent", owner, Map.of("consent", "no", "signature", "张"));
  }

  void order(boolean building) {
    walk.complete(
        file,
        "Task_Order",
        authority,
        Map.of(
            "number", "责改1号",
            "facts", "事实",
            "basis", "依据",
            "correctBy", day(15),
            "building", building));
  }

  void checkCorrection(String corrected) {
    walk.fire(file, "Event_OrderExpired");
    walk.complete(
        file,
        "Task_CheckCorrection",
        authority,
        Map.of("corrected", corrected, "checkedOn", day(0), "facts", "现场"));
  }

  void remind() {
    walk.complete(
        file,
        "Task_Remind",
        authority,
        Map.of("number", "催告1号", "deliveredOn", day(0), "performBy", day(10), "content", "催告"));
  }

  void remindAndHear() {
    remind();
    walk.complete(
        file,
        "Task_StateDefence",
        owner,
        Map.of("choice", "state", "statement", "申辩", "signature", "张"));
  }

  void review(long reviewer) {
    walk.complete(
        file, "Task_ReviewDefence", reviewer, Map.of("conclusion", "rejected", "reason", "理由"));
  }

  void decideBy(long decider, String decision) {
    walk.complete(
        file,
        "Task_Decide",
        decider,
        Map.of("decision", decision, "number", "强决1号", "reason", "理由", "remedy", "60日复议"));
  }

  /** From refusing consent to the decision. */
  void decide(String decision) {
    refuseConsent();
    order(true);
    checkCorrection("no");
    remindAndHear();
    review(other);
    decideBy(authority, decision);
  }

  void announce() {
    walk.complete(
        file,
        "Task_Announce",
        authority,
        Map.of("number", "公告1号", "announcedOn", day(0), "place", "村口"),
        "document");
  }

  void checkRemedy(String remedy) {
    walk.fire(file, "Event_RemedyExpired");
    walk.complete(file, "Task_CheckRemedy", authority, Map.of("remedy", remedy, "facts", "核对"));
  }

  void plan(String day, int hour) {
    walk.complete(
        file,
        "Task_PlanExecution",
        authority,
        Map.of("plannedOn", day, "hour", hour, "plan", "方案", "utilities", true));
  }

  void execute() {
    walk.complete(
        file,
        "Task_Execute",
        authority,
        Map.of("executedOn", day(0), "record", "记录"),
        "before",
        "after");
  }

  private String day(int fromToday) {
    return clock.today().plusDays(fromToday).toString();
  }
}
