package org.duban.handling;

import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.handling.persistence.CaseMoveMapper;
import org.springframework.stereotype.Component;

/** Why a purged case was sent back or moved goes with it; that it was stays. */
@Component
class ForgettingMoves implements CaseContents {

  private final CaseMoveMapper moves;

  ForgettingMoves(CaseMoveMapper moves) {
    this.moves = moves;
  }

  @Override
  public int purge(CaseFile file) {
    return moves.forgetReasons(file.id());
  }
}
