package org.duban.escalation;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.publicity.RevokingNotice;
import org.springframework.stereotype.Component;

/**
 * Withdraws what a step has brought about: bulletin and interview. What left the house by transfer,
 * and the dispositions out of it, have their own course; they are told that the ground fell away.
 */
@Component
class WithdrawingConsequences {

  private final Cases cases;
  private final RevokingNotice revoking;
  private final Interviews interviews;
  private final Timeline timeline;

  WithdrawingConsequences(
      Cases cases, RevokingNotice revoking, Interviews interviews, Timeline timeline) {
    this.cases = cases;
    this.revoking = revoking;
    this.interviews = interviews;
    this.timeline = timeline;
  }

  void withdraw(long escalationCase, String reason) {
    cases.linked(escalationCase, "publicity").forEach(c -> revoking.revoke(c.id(), reason));
    interviews.withdraw(escalationCase);
    for (String kind : List.of("transfer", "disposition")) {
      for (CaseFile told : cases.linked(escalationCase, kind)) {
        timeline.record(
            told.id(),
            "ground-withdrawn",
            "所依据的计次已撤销，请据此处理：" + reason,
            Map.of("caseId", escalationCase));
      }
    }
    timeline.record(escalationCase, "withdrawn", "本次步骤撤回：" + reason, Map.of());
  }
}
