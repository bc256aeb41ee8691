package org.duban.disposition;

import org.duban.campaign.Declarations;
import org.duban.casefile.Cases;
import org.duban.disposition.persistence.DispositionMapper;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks how a disposition ended. Called by the process. */
@Service
public class EndingDisposition {

  private final DispositionMapper rows;
  private final Dispositions dispositions;
  private final Declarations declarations;
  private final ChangingOutcome changing;
  private final Cases cases;
  private final ProductClock clock;

  EndingDisposition(
      DispositionMapper rows,
      Dispositions dispositions,
      Declarations declarations,
      ChangingOutcome changing,
      Cases cases,
      ProductClock clock) {
    this.rows = rows;
    this.dispositions = dispositions;
    this.declarations = declarations;
    this.changing = changing;
    this.cases = cases;
    this.clock = clock;
  }

  @Transactional
  public void end(long caseId, DispositionStatus status) {
    Disposition disposition = dispositions.lock(caseId);
    if (status == DispositionStatus.REVOKED && !disposition.revoked()) {
      changing.withdraw(caseId);
    }
    rows.end(caseId, status, clock.now());
    cases.setStatus(caseId, status.name());
    if (disposition.campaignId() != null) {
      declarations.disposed(disposition.campaignId(), disposition.personId());
    }
  }
}
