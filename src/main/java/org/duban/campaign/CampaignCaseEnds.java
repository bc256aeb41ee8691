package org.duban.campaign;

import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.RoundMapper;
import org.duban.casefile.CaseEnded;
import org.duban.platform.time.ProductClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks declarations and rounds closed as their cases end, however they end. */
@Component
class CampaignCaseEnds {

  private final DeclarationMapper declarations;
  private final RoundMapper rounds;
  private final ProductClock clock;

  CampaignCaseEnds(DeclarationMapper declarations, RoundMapper rounds, ProductClock clock) {
    this.declarations = declarations;
    this.rounds = rounds;
    this.clock = clock;
  }

  @EventListener
  void ended(CaseEnded event) {
    long caseId = event.caseFile().id();
    switch (event.caseFile().processKey()) {
      case "declaration" ->
          declarations
              .byCase(caseId)
              .ifPresent(d -> declarations.close(d.id(), DeclarationStatus.CLOSED, clock.now()));
      case "declaration-round" ->
          rounds
              .byCase(caseId)
              .ifPresent(r -> rounds.setState(r.id(), RoundState.CLOSED, clock.now()));
      default -> {
        // others are not ours
      }
    }
  }
}
