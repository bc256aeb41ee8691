package org.duban.disposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.casefile.Timeline;
import org.duban.disposition.persistence.DecisionPaperMapper;
import org.duban.rule.Sanctions;
import org.duban.rule.Sanctions.Family;
import org.duban.transfer.TransferResult;
import org.duban.transfer.Transfers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what an authority outside decided in the place of what it was asked for; what we impose
 * ourselves stays (rules.md, scope). Called by the process.
 */
@Service
public class TakingTransferResult {

  private static final String NOTHING = "EXEMPT";

  private final Dispositions dispositions;
  private final DecisionPaperMapper papers;
  private final Transfers transfers;
  private final Sanctions sanctions;
  private final Effects effects;
  private final Timeline timeline;

  TakingTransferResult(
      Dispositions dispositions,
      DecisionPaperMapper papers,
      Transfers transfers,
      Sanctions sanctions,
      Effects effects,
      Timeline timeline) {
    this.dispositions = dispositions;
    this.papers = papers;
    this.transfers = transfers;
    this.sanctions = sanctions;
    this.effects = effects;
    this.timeline = timeline;
  }

  @Transactional
  public void take(long caseId) {
    dispositions.lock(caseId);
    DispositionDecision decision = dispositions.requireDecision(caseId);
    Optional<TransferResult> result = transfers.result(caseId);
    List<String> kinds =
        new ArrayList<>(
            decision.kinds().stream()
                .filter(k -> family(k, decision.decidedOn()) == Family.ORGANISATIONAL)
                .toList());
    result.ifPresent(r -> kinds.addAll(r.kinds()));
    if (kinds.isEmpty()) {
      kinds.add(NOTHING);
    }
    String words = result.map(TakingTransferResult::inWords).orElse("移送后未作处理");
    LocalDate outside =
        result.map(r -> r.effectFrom() == null ? r.decidedOn() : r.effectFrom()).orElse(null);
    papers.insertDecision(
        decision.changedTo(
            String.join(",", kinds),
            decision.vetoUntil(),
            words,
            effects.until(kinds, decision.decidedOn(), decision.vetoUntil(), outside),
            outside));
    dispositions.move(caseId, DispositionStatus.DELIVERY);
    timeline.record(caseId, "transfer-result", "移送结果：" + words, Map.of("kinds", kinds));
  }

  private Family family(String kind, LocalDate day) {
    return sanctions.require(kind, day).family();
  }

  private static String inWords(TransferResult r) {
    return "%s %s %s：%s"
        .formatted(
            r.decidedOn(),
            r.authority(),
            r.decisionNumber() == null ? "" : r.decisionNumber(),
            r.basis());
  }
}
