package org.duban.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.campaign.persistence.ProgressMapper;
import org.duban.casefile.Cases;
import org.duban.inbox.FormPrefill;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** Plan, preflight and figures of a campaign, for those who approve, launch and report. */
@Component
class CampaignPrefill implements FormPrefill {

  private final Campaigns campaigns;
  private final CheckingCampaign checking;
  private final ProgressMapper figures;
  private final Cases cases;
  private final ProductClock clock;

  CampaignPrefill(
      Campaigns campaigns,
      CheckingCampaign checking,
      ProgressMapper figures,
      Cases cases,
      ProductClock clock) {
    this.campaigns = campaigns;
    this.checking = checking;
    this.figures = figures;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("campaign") && !taskKey.equals("Task_PublishChannels");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Campaign campaign =
        campaigns.require(java.util.Objects.requireNonNull(cases.require(caseId).campaignId()));
    return campaign.launchedAt() == null ? plan(campaign) : report(campaign);
  }

  private Map<String, @NonNull Object> plan(Campaign campaign) {
    Preflight preflight = checking.check(campaign.id());
    return Map.of(
        "summary", summary(campaign, preflight),
        "preflight", findings(preflight.problems()),
        "people", preflight.people(),
        "units", preflight.units(),
        "rounds", preflight.rounds());
  }

  private String summary(Campaign campaign, Preflight preflight) {
    String stages =
        campaigns.stages(campaign.id()).stream()
            .map(s -> s.name() + "至" + s.endsOn())
            .collect(Collectors.joining("；"));
    return campaign.name()
        + "\n"
        + stages
        + "\n应申报 "
        + preflight.people()
        + " 人、"
        + preflight.units()
        + " 个单位，共 "
        + preflight.rounds()
        + " 个轮次。";
  }

  private static String findings(List<Preflight.PreflightFinding> findings) {
    return findings.isEmpty()
        ? "没有发现问题。"
        : findings.stream()
            .limit(20)
            .map(f -> f.text() + "（" + f.count() + "）")
            .collect(Collectors.joining("\n"));
  }

  private Map<String, @NonNull Object> report(Campaign campaign) {
    var declared = figures.declared(campaign.id(), true, null);
    var problems = figures.problems(campaign.id(), true, null, clock.today());
    return Map.of(
        "should", declared.stream().mapToInt(ProgressMapper.DeclaredSums::should).sum(),
        "declared", declared.stream().mapToInt(ProgressMapper.DeclaredSums::declared).sum(),
        "verified", declared.stream().mapToInt(ProgressMapper.DeclaredSums::verified).sum(),
        "problems", problems.stream().mapToInt(ProgressMapper.ProblemSums::problems).sum(),
        "rectified", problems.stream().mapToInt(ProgressMapper.ProblemSums::rectified).sum());
  }
}
