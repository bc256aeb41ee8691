package org.duban.campaign;

import java.util.List;
import org.duban.campaign.RoundView.ListView;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.DrawMapper;
import org.duban.campaign.persistence.RoundListMapper;
import org.duban.campaign.persistence.RoundMapper;
import org.duban.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds and draws as the actor may see them: {@code campaign.view} for the round's unit. */
@Service
@Transactional(readOnly = true)
public class ReadingRounds {

  private final RoundMapper rounds;
  private final DeclarationMapper members;
  private final RoundListMapper lists;
  private final DrawMapper draws;
  private final Declarations declarations;
  private final CampaignAccess access;
  private final Permissions permissions;

  ReadingRounds(
      RoundMapper rounds,
      DeclarationMapper members,
      RoundListMapper lists,
      DrawMapper draws,
      Declarations declarations,
      CampaignAccess access,
      Permissions permissions) {
    this.rounds = rounds;
    this.members = members;
    this.lists = lists;
    this.draws = draws;
    this.declarations = declarations;
    this.access = access;
    this.permissions = permissions;
  }

  public List<Round> list(long campaignId, @Nullable String unitCode) {
    return rounds.list(campaignId, unitCode).stream()
        .filter(r -> access.sees(r.unitCode()))
        .toList();
  }

  public RoundView read(long roundId) {
    Round round = require(roundId);
    return new RoundView(
        round,
        members.ofRound(roundId),
        draws.ofTownship(round.campaignId(), round.townshipCode()).orElse(null),
        lists.ofRound(roundId).stream().map(l -> new ListView(l, lists.lines(l.id()))).toList());
  }

  public Round require(long roundId) {
    Round round = declarations.round(roundId);
    permissions.require(CampaignAccess.VIEW, round.unitCode());
    return round;
  }

  /** The draw a round takes part in, if its campaign was launched. */
  public @Nullable Draw draw(Round round) {
    return draws.ofTownship(round.campaignId(), round.townshipCode()).orElse(null);
  }

  public List<Draw> draws(long campaignId) {
    return draws.ofCampaign(campaignId).stream()
        .filter(d -> access.sees(d.townshipCode()))
        .toList();
  }
}
