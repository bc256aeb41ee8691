package org.duban.disposition;

import org.duban.casefile.CaseEnded;
import org.duban.disposition.persistence.DispositionMapper;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A disposition that ended before anything was decided lets its problems go. */
@Component
class DispositionCaseEnds {

  private final Dispositions dispositions;
  private final DispositionMapper rows;

  DispositionCaseEnds(Dispositions dispositions, DispositionMapper rows) {
    this.dispositions = dispositions;
    this.rows = rows;
  }

  @EventListener
  void ended(CaseEnded event) {
    long caseId = event.caseFile().id();
    dispositions
        .ofCase(caseId)
        .filter(d -> d.status() != DispositionStatus.TOLERATED)
        .filter(d -> dispositions.decision(caseId).isEmpty())
        .ifPresent(d -> rows.release(caseId));
  }
}
