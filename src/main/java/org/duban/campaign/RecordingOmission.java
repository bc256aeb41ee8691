package org.duban.campaign;

import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.casefile.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records, after the talk, that somebody was not in by the end (P1.1). Whose former sheet stands,
 * because only a supplement or a correction is missing, is no omission. Called by the process.
 */
@Service
public class RecordingOmission {

  private final Declarations declarations;
  private final DeclarationMapper rows;
  private final Cases cases;

  RecordingOmission(Declarations declarations, DeclarationMapper rows, Cases cases) {
    this.declarations = declarations;
    this.rows = rows;
    this.cases = cases;
  }

  @Transactional
  public void record(long caseId) {
    rows.recordOmission(declarations.ofCase(caseId).id());
    cases.setStatus(caseId, DeclarationStatus.WAITING.name());
  }
}
