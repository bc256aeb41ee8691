package org.duban.publicity;

import java.util.HashMap;
import java.util.Map;
import org.duban.CaseWalk;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** Notices of a test county's first village, drafted, approved and objected to by its officials. */
@Component
public class NoticeFixture {

  private final CaseWalk walk;
  private final CurrentActor actor;
  private final ManagingNotices managing;
  private final RaisingObjection raising;
  private final Challenges challenges;

  NoticeFixture(
      CaseWalk walk,
      CurrentActor actor,
      ManagingNotices managing,
      RaisingObjection raising,
      Challenges challenges) {
    this.walk = walk;
    this.actor = actor;
    this.managing = managing;
    this.raising = raising;
    this.challenges = challenges;
  }

  /** Says which office of the county takes objections. */
  void office(County county) {
    actor.as(
        county.holder("COUNTY_LEADER", county.code()),
        () -> {
          managing.setOffice(
              county.code(),
              new NoticeOffice("测试办公室", "0579-00000000", "office@example.org", "测试路1号"));
          return null;
        });
  }

  CaseFile open(County county) {
    return walk.open("publicity", county.village(1, 1), null, Map.of("noticeSource", "test:list"));
  }

  CaseFile publish(County county, Map<String, @NonNull Object> edited) {
    CaseFile file = open(county);
    edit(county, file, edited);
    approve(county, file, "approve");
    return file;
  }

  void edit(County county, CaseFile file, Map<String, @NonNull Object> edited) {
    walk.complete(
        file, "Task_EditNotice", county.holder("VILLAGE_LIAISON", county.village(1, 1)), edited);
  }

  void approve(County county, CaseFile file, String conclusion) {
    walk.complete(
        file,
        "Task_ApproveNotice",
        county.holder("TOWNSHIP_LEADER", county.township(1)),
        Map.of("conclusion", conclusion));
  }

  void check(County county, CaseFile file, String conclusion) {
    walk.complete(
        file,
        "Task_CheckObjection",
        county.holder("TOWNSHIP_DISCIPLINE", county.township(1)),
        Map.of("facts", "核查情况", "conclusion", conclusion, "answer", "经核查……"));
  }

  String object(Notice notice, String text) {
    return raising.raise(notice.number(), null, null, text, solve(challenges.issue()));
  }

  /** What the editor sends. */
  static Map<String, @NonNull Object> words(String period, boolean board) {
    return new HashMap<>(
        Map.of(
            "noticeTitle", "问题清单公示",
            "text", "张明：违法用地1处，限期整改",
            "scope", "测试村",
            "period", period,
            "board", board));
  }

  public static Solution solve(Challenge challenge) {
    int nonce = 0;
    while (!new Solution(challenge.token(), String.valueOf(nonce)).solves(challenge.difficulty())) {
      nonce++;
    }
    return new Solution(challenge.token(), String.valueOf(nonce));
  }
}
