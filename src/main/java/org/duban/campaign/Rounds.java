package org.duban.campaign;

import java.util.Map;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.RoundMapper;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a round along (P1.7–P1.10). Called by its process; asks no permission of its own. */
@Service
public class Rounds {

  private final Declarations declarations;
  private final DeclarationMapper members;
  private final RoundMapper rounds;
  private final OpeningLinkedCase opening;
  private final Cases cases;
  private final Units units;
  private final ProductClock clock;

  Rounds(
      Declarations declarations,
      DeclarationMapper members,
      RoundMapper rounds,
      OpeningLinkedCase opening,
      Cases cases,
      Units units,
      ProductClock clock) {
    this.declarations = declarations;
    this.members = members;
    this.rounds = rounds;
    this.opening = opening;
    this.cases = cases;
    this.units = units;
    this.clock = clock;
  }

  /** Takes no more; the batch tells those who are not in. */
  @Transactional
  public void closeCollection(long caseId) {
    Round round = declarations.roundOfCase(caseId);
    rounds.closeCollection(round.id(), clock.now());
    cases.setStatus(caseId, RoundState.CONFIRMING.name());
  }

  /** Sends all declarations of the round to land and environment, as one linked case (P1.10). */
  @Transactional
  public void startJointCheck(long caseId) {
    Round round = declarations.roundOfCase(caseId);
    opening.open(
        caseId,
        "joint-check",
        "joint-check",
        units.require(round.unitCode()).name() + "申报联审",
        round.unitCode(),
        null,
        round.campaignId(),
        Map.of("round", round.id()));
    setState(caseId, RoundState.JOINT_CHECK);
  }

  /** Opens one spot check for each person drawn in this round (P1.7). */
  @Transactional
  public void startSpotChecks(long caseId) {
    Round round = declarations.roundOfCase(caseId);
    for (Declaration drawn :
        members.ofRound(round.id()).stream().filter(Declaration::drawn).toList()) {
      CaseFile check =
          opening.open(
              caseId,
              "spot-check",
              "spot-check",
              "入户核查 " + drawn.title(),
              drawn.unitCode(),
              drawn.personId(),
              drawn.campaignId(),
              Map.of("round", round.id()));
      if (drawn.caseId() != null) {
        cases.link(drawn.caseId(), check.id(), "spot-check");
      }
    }
    setState(caseId, RoundState.SPOT_CHECK);
  }

  @Transactional
  public void setState(long caseId, RoundState state) {
    rounds.setState(declarations.roundOfCase(caseId).id(), state, clock.now());
    cases.setStatus(caseId, state.name());
  }
}
