package org.duban.campaign;

import org.duban.campaign.persistence.RoundMapper;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office has a township drawn by hand, instead of waiting for the batch. Permission: {@code
 * round.manage} at the campaign's unit.
 */
@Service
public class OrderingDraw {

  private final Campaigns campaigns;
  private final ProvingDraw draws;
  private final DrawingSample drawing;
  private final RoundMapper rounds;
  private final Permissions permissions;

  OrderingDraw(
      Campaigns campaigns,
      ProvingDraw draws,
      DrawingSample drawing,
      RoundMapper rounds,
      Permissions permissions) {
    this.campaigns = campaigns;
    this.draws = draws;
    this.drawing = drawing;
    this.rounds = rounds;
    this.permissions = permissions;
  }

  /**
   * @throws DubanException conflict, if it was drawn already, or a round of the township is not
   *     checked yet
   */
  @Transactional
  public Draw order(long drawId) {
    Draw draw = draws.find(drawId);
    permissions.require("round.manage", campaigns.require(draw.campaignId()).unitCode());
    if (!draw.isDrawn()
        && rounds.strataToDraw().stream()
            .noneMatch(
                r ->
                    r.campaignId() == draw.campaignId()
                        && r.townshipCode().equals(draw.townshipCode()))) {
      throw DubanException.conflict("campaign.draw-early", draw.townshipCode());
    }
    return drawing.draw(draw.campaignId(), draw.townshipCode());
  }
}
