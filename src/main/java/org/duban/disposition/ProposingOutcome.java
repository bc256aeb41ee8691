package org.duban.disposition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.casefile.Timeline;
import org.duban.disposition.persistence.DispositionMapper;
import org.duban.workflow.DecisionsMade;
import org.duban.workflow.DecisionsMade.MatchedRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the table proposed, with the words of the rules that matched (X.11). */
@Service
public class ProposingOutcome {

  static final String TABLE = "disposition-class";

  private final DispositionMapper rows;
  private final Dispositions dispositions;
  private final DecisionsMade made;
  private final DispositionWords words;
  private final Timeline timeline;
  private final JsonMapper json;

  ProposingOutcome(
      DispositionMapper rows,
      Dispositions dispositions,
      DecisionsMade made,
      DispositionWords words,
      Timeline timeline,
      JsonMapper json) {
    this.rows = rows;
    this.dispositions = dispositions;
    this.made = made;
    this.words = words;
    this.timeline = timeline;
    this.json = json;
  }

  @Transactional
  public void propose(long caseId, Outcome outcome, String authority) {
    Disposition disposition = dispositions.lock(caseId);
    List<MatchedRule> rules =
        made.latest(disposition.caseNo(), TABLE).map(DecisionsMade.Made::rules).orElse(List.of());
    rows.propose(caseId, outcome, json.writeValueAsString(rules), authority);
    dispositions.move(caseId, DispositionStatus.DRAFTING);
    timeline.record(
        caseId,
        "proposed",
        "建议档次：%s。%s"
            .formatted(
                words.name(outcome),
                rules.stream().map(MatchedRule::text).collect(Collectors.joining("；"))),
        Map.of("outcome", outcome.name()));
  }
}
