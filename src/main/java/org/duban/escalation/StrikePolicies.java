package org.duban.escalation;

import java.util.List;
import java.util.Objects;
import org.duban.campaign.CampaignPolicy;
import org.duban.campaign.Campaigns;
import org.duban.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a campaign wants its strikes counted; without a campaign the rule data say it. */
@Component
public class StrikePolicies {

  private final Campaigns campaigns;
  private final Rules rules;

  StrikePolicies(Campaigns campaigns, Rules rules) {
    this.campaigns = campaigns;
    this.rules = rules;
  }

  StrikePolicy of(@Nullable Long campaignId) {
    if (campaignId == null) {
      return new StrikePolicy(rules.number("strike.months"), false);
    }
    CampaignPolicy policy = campaigns.policy(campaigns.require(campaignId));
    return new StrikePolicy(
        Objects.requireNonNullElse(policy.strikeMonths(), 0),
        Objects.requireNonNullElse(policy.strikeSameKind(), false));
  }

  /** Whether findings of that source count: those of checks, unless the campaign says otherwise. */
  public boolean counts(@Nullable Long campaignId, String source) {
    List<String> sources =
        campaignId == null ? null : campaigns.policy(campaigns.require(campaignId)).strikeSources();
    return sources == null ? source.equals("check") : sources.contains(source);
  }
}
