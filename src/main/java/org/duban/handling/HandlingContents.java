package org.duban.handling;

import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.handling.persistence.HandlingPurgeMapper;
import org.springframework.stereotype.Component;

/** Reasons, questions, answers, opinions and moves: all that was done with a case's tasks. */
@Component
class HandlingContents implements CaseContents {

  private final HandlingPurgeMapper rows;

  HandlingContents(HandlingPurgeMapper rows) {
    this.rows = rows;
  }

  @Override
  public int purge(CaseFile file) {
    long id = file.id();
    return rows.transfers(id)
        + rows.delegations(id)
        + rows.copies(id)
        + rows.urges(id)
        + rows.movedTasks(id)
        + rows.moves(id)
        + rows.returns(id)
        + rows.signers(id)
        + rows.rounds(id)
        + rows.turnHomes(id)
        + rows.turns(id);
  }
}
