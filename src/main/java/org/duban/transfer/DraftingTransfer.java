package org.duban.transfer;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws up a transfer sheet from what the causing case knows; facts can be worked over before it is
 * signed, statement and defence cannot (X.1). Processes do it, no permission.
 */
@Service
public class DraftingTransfer {

  private final List<TransferSource> sources;
  private final Transfers transfers;
  private final Cases cases;
  private final Timeline timeline;
  private final ProductClock clock;

  DraftingTransfer(
      List<TransferSource> sources,
      Transfers transfers,
      Cases cases,
      Timeline timeline,
      ProductClock clock) {
    this.sources = sources;
    this.transfers = transfers;
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Transactional
  public Transfer draft(long caseId, long causeCaseId, TransferTarget target, String kind) {
    CaseFile file = cases.require(caseId);
    CaseFile cause = cases.require(causeCaseId);
    TransferSheet sheet =
        sources.stream()
            .filter(s -> s.supports(cause))
            .findFirst()
            .map(s -> s.draft(cause))
            .orElseGet(() -> new TransferSheet(file.title(), "", List.of(), null));
    Transfer transfer =
        new Transfer(
            caseId,
            causeCaseId,
            target,
            kind,
            file.subjectPersonId(),
            sheet.title(),
            sheet.facts(),
            String.join("\n", sheet.evidence()),
            sheet.defence(),
            clock.now());
    transfers.add(transfer);
    timeline.record(
        caseId,
        "transfer.drafted",
        "根据 " + cause.number() + " 拟制移送单，移送" + target.title(),
        Map.of("caseId", causeCaseId, "target", target.name()));
    return transfer;
  }
}
