package org.duban.handling.signing;

import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.handling.signing.persistence.SigningRoundMapper;
import org.duban.handling.signing.persistence.TurnMapper;
import org.springframework.stereotype.Component;

/** Who signed, and why who was added, goes with the case. */
@Component
class PurgingSignings implements CaseContents {

  private final SigningRoundMapper rounds;
  private final TurnMapper turns;

  PurgingSignings(SigningRoundMapper rounds, TurnMapper turns) {
    this.rounds = rounds;
    this.turns = turns;
  }

  @Override
  public int purge(CaseFile file) {
    return rounds.purgeSigners(file.id()) + rounds.purge(file.id()) + turns.purge(file.id());
  }
}
