package org.duban.campaign;

import java.util.Optional;
import org.duban.campaign.persistence.CampaignMapper;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.RoundMapper;
import org.duban.casefile.CaseEnded;
import org.duban.platform.time.ProductClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Marks declarations and rounds closed as their cases end, however they end. A campaign whose case
 * ended without a conclusion awaits it.
 */
@Component
class CampaignCaseEnds {

  private final DeclarationMapper declarations;
  private final RoundMapper rounds;
  private final CampaignMapper campaigns;
  private final ProductClock clock;

  CampaignCaseEnds(
      DeclarationMapper declarations,
      RoundMapper rounds,
      CampaignMapper campaigns,
      ProductClock clock) {
    this.declarations = declarations;
    this.rounds = rounds;
    this.campaigns = campaigns;
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
      case "campaign" ->
          Optional.ofNullable(event.caseFile().campaignId())
              .flatMap(campaigns::lock)
              .filter(c -> c.state() == CampaignState.RUNNING)
              .ifPresent(
                  c -> campaigns.setState(c.id(), CampaignState.AWAITING_CONCLUSION, c.stage()));
      default -> {
        // others are not ours
      }
    }
  }
}
