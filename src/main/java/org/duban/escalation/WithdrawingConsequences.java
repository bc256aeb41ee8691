package org.duban.escalation;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.TellingCases;
import org.duban.casefile.Timeline;
import org.duban.publicity.RevokingNotice;
import org.springframework.stereotype.Component;

/**
 * Withdraws what a step has brought about: bulletin and interview. Transfers and dispositions are
 * told that their ground fell away; those that are over have it in their timeline.
 */
@Component
class WithdrawingConsequences {

  private static final String WITHDRAWN = "Message_CauseWithdrawn";

  private final Cases cases;
  private final TellingCases telling;
  private final RevokingNotice revoking;
  private final Interviews interviews;
  private final Timeline timeline;

  WithdrawingConsequences(
      Cases cases,
      TellingCases telling,
      RevokingNotice revoking,
      Interviews interviews,
      Timeline timeline) {
    this.cases = cases;
    this.telling = telling;
    this.revoking = revoking;
    this.interviews = interviews;
    this.timeline = timeline;
  }

  void withdraw(long escalationCase, String reason) {
    cases.linked(escalationCase, "publicity").forEach(c -> revoking.revoke(c.id(), reason));
    interviews.withdraw(escalationCase);
    for (String kind : List.of("transfer", "disposition")) {
      telling.tell(escalationCase, WITHDRAWN, kind, "", Map.of());
      for (CaseFile told : cases.linked(escalationCase, kind)) {
        timeline.record(
            told.id(), "ground-withdrawn", "所依据的计次已撤销：" + reason, Map.of("caseId", escalationCase));
      }
    }
    timeline.record(escalationCase, "withdrawn", "本次步骤撤回：" + reason, Map.of());
  }
}
