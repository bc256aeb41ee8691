package org.duban.campaign;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.campaign.persistence.ProgressMapper;
import org.duban.campaign.persistence.ProgressMapper.ProblemSums;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a campaign has come, per township or per village of one. Permission: {@code
 * campaign.view}; only units the actor holds it for are told.
 */
@Service
public class CampaignProgress {

  private static final ProblemSums NONE = new ProblemSums("", 0, 0, 0);

  /**
   * Figures of one unit.
   *
   * @param should who are to declare
   * @param overdue open problems past their limit
   */
  public record UnitProgress(
      String unitCode,
      String unitName,
      int should,
      int declared,
      int verified,
      int omitted,
      int problems,
      int rectified,
      int overdue) {}

  private final Campaigns campaigns;
  private final CampaignAccess access;
  private final ProgressMapper figures;
  private final Units units;
  private final ProductClock clock;

  CampaignProgress(
      Campaigns campaigns,
      CampaignAccess access,
      ProgressMapper figures,
      Units units,
      ProductClock clock) {
    this.campaigns = campaigns;
    this.access = access;
    this.figures = figures;
    this.units = units;
    this.clock = clock;
  }

  /**
   * @param unitCode a township, for its villages; null or the campaign's own unit for all townships
   */
  @Transactional(readOnly = true)
  public List<UnitProgress> of(long campaignId, @Nullable String unitCode) {
    Campaign campaign = access.requireVisible(campaigns.require(campaignId));
    if (unitCode != null && !unitCode.equals(campaign.unitCode())) {
      return seen(campaignId, false, unitCode);
    }
    List<UnitProgress> townships = seen(campaignId, true, null);
    return townships.isEmpty() ? seen(campaignId, false, null) : townships;
  }

  private List<UnitProgress> seen(long campaignId, boolean byTownship, @Nullable String township) {
    Map<String, ProblemSums> problems =
        figures.problems(campaignId, byTownship, township, clock.today()).stream()
            .collect(Collectors.toMap(ProblemSums::unitCode, Function.identity()));
    return figures.declared(campaignId, byTownship, township).stream()
        .filter(d -> access.sees(d.unitCode()))
        .map(
            d -> {
              ProblemSums p = problems.getOrDefault(d.unitCode(), NONE);
              return new UnitProgress(
                  d.unitCode(),
                  units.find(d.unitCode()).map(u -> u.name()).orElse(d.unitCode()),
                  d.should(),
                  d.declared(),
                  d.verified(),
                  d.omitted(),
                  p.problems(),
                  p.rectified(),
                  p.overdue());
            })
        .toList();
  }
}
