package org.duban.disposition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignStage;
import org.duban.campaign.Campaigns;
import org.duban.disposition.persistence.FactMapper;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.duban.workflow.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Puts together what ledger and submissions know of a person's problems. */
@Service
public class CollectingFacts {

  private static final int SELF_CHECK = 2;
  private static final String COMMITMENT = "Task_SignCommitment";

  private final FactMapper mapper;
  private final Campaigns campaigns;
  private final Submissions submissions;
  private final Rules rules;
  private final ProductClock clock;

  CollectingFacts(
      FactMapper mapper,
      Campaigns campaigns,
      Submissions submissions,
      Rules rules,
      ProductClock clock) {
    this.mapper = mapper;
    this.campaigns = campaigns;
    this.submissions = submissions;
    this.rules = rules;
    this.clock = clock;
  }

  /** The problems of the disposition, as they stand now. */
  public List<ProblemFact> problems(long caseId) {
    JsonNode sources = rules.value("disposition.sources");
    Set<String> concealing =
        StreamSupport.stream(rules.value("disposition.concealed").spliterator(), false)
            .map(JsonNode::asString)
            .collect(Collectors.toSet());
    return mapper.problems(caseId).stream().map(r -> fact(r, sources, concealing)).toList();
  }

  /** Taken together. */
  public Facts facts(Disposition disposition) {
    return Facts.of(
        problems(disposition.caseId()),
        days(disposition.campaignId()),
        clock.today(),
        mapper.handledBefore(disposition.personId(), disposition.caseId()));
  }

  /** Days of the campaign; none without one. */
  public CampaignDays days(@Nullable Long campaignId) {
    if (campaignId == null) {
      return CampaignDays.NONE;
    }
    Campaign campaign = campaigns.require(campaignId);
    LocalDate ends =
        campaigns.stages(campaignId).stream()
            .filter(s -> s.no() == SELF_CHECK)
            .map(CampaignStage::endsOn)
            .findFirst()
            .orElse(null);
    return new CampaignDays(ends, campaign.leniencyDate(), campaign.refusalDate());
  }

  private ProblemFact fact(FactMapper.ProblemRow row, JsonNode sources, Set<String> concealing) {
    String source = Objects.requireNonNullElse(row.source(), "");
    FoundBy foundBy = FoundBy.valueOf(sources.path(source).asString(FoundBy.CHECK.name()));
    LocalDateTime found =
        foundBy == FoundBy.SELF && row.declaredAt() != null ? row.declaredAt() : row.openedAt();
    return new ProblemFact(
        row.id(),
        row.number(),
        row.kind(),
        Objects.requireNonNullElse(row.description(), ""),
        source,
        foundBy,
        found.toLocalDate(),
        row.struckOffAt() == null ? null : row.struckOffAt().toLocalDate(),
        row.enforced() || refusedToCommit(row.rectificationCase()),
        concealing.contains(source) || (row.note() != null && concealing.contains(row.note())),
        row.cameBack());
  }

  private boolean refusedToCommit(@Nullable Long rectification) {
    return rectification != null
        && submissions
            .latest(rectification, COMMITMENT)
            .map(s -> s.data().path("commit").asString("").equals("refuse"))
            .orElse(false);
  }
}
