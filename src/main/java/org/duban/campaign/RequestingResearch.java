package org.duban.campaign;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.rule.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Asks pairs of departments for research in the second stage, as linked cases (P4.17). Topics and
 * pairs come with the campaign's template: rule {@code campaign.research}.
 */
@Service
public class RequestingResearch {

  private final Campaigns campaigns;
  private final Cases cases;
  private final Rules rules;

  RequestingResearch(Campaigns campaigns, Cases cases, Rules rules) {
    this.campaigns = campaigns;
    this.cases = cases;
    this.rules = rules;
  }

  @Transactional
  public void request(long campaignId) {
    Campaign campaign = campaigns.require(campaignId);
    List<NewCase> wanted =
        rules
            .value("campaign.research")
            .path(campaign.template())
            .valueStream()
            .map(topic -> research(campaign, topic))
            .toList();
    List<CaseFile> opened = wanted.isEmpty() ? List.of() : cases.openAll(wanted);
    if (campaign.caseId() != null) {
      long cause = campaign.caseId();
      opened.forEach(research -> cases.link(cause, research.id(), "research"));
    }
  }

  private static NewCase research(Campaign campaign, JsonNode topic) {
    return new NewCase(
        "research",
        topic.path("topic").asString(),
        null,
        campaign.unitCode(),
        campaign.id(),
        null,
        Map.of("lead", topic.path("lead").asString(), "second", topic.path("second").asString()));
  }
}
