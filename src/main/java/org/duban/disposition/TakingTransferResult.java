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
import org.jspecify.annotations.Nullable;
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
    papers.insertDecision(
        decision.changedTo(
            decision.outcome(),
            String.join(",", kinds),
            decision.vetoUntil(),
            words,
            until(decision, result.map(TransferResult::effectTo).orElse(null))));
    dispositions.move(caseId, DispositionStatus.DELIVERY);
    timeline.record(caseId, "transfer-result", "移送结果：" + words, Map.of("kinds", kinds));
  }

  private LocalDate until(DispositionDecision decision, @Nullable LocalDate outside) {
    LocalDate here =
        effects.untilHere(decision.kinds(), decision.decidedOn(), decision.vetoUntil());
    return outside != null && outside.isAfter(here) ? outside : here;
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
