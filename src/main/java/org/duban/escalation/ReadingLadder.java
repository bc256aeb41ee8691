package org.duban.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.identity.Permissions;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a unit and its area have come on the ladder today (P5.7). */
@Service
public class ReadingLadder {

  /**
   * Where a unit stands.
   *
   * @param unitCount strikes of the unit that count today
   * @param areaCount those in its area
   * @param from first day that still counts; null: no bound
   * @param strikes of the unit and its area, ended ones too, in the order of counting
   */
  public record Standing(
      Unit unit,
      @Nullable String areaCode,
      int unitCount,
      int areaCount,
      StrikePolicy policy,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<Strike> strikes) {}

  private final Units units;
  private final Strikes strikes;
  private final StrikePolicies policies;
  private final PlacesOfUnits places;
  private final Campaigns campaigns;
  private final Permissions permissions;
  private final ProductClock clock;

  ReadingLadder(
      Units units,
      Strikes strikes,
      StrikePolicies policies,
      PlacesOfUnits places,
      Campaigns campaigns,
      Permissions permissions,
      ProductClock clock) {
    this.units = units;
    this.strikes = strikes;
    this.policies = policies;
    this.places = places;
    this.campaigns = campaigns;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * Permission: {@code register.view} over the unit. What other units of the area did is told only
   * as a number, unless the actor may see them too.
   *
   * @param campaignId whose rules count; null: what belongs to no campaign
   * @throws org.duban.platform.error.DubanException not found; forbidden
   */
  @Transactional(readOnly = true)
  public Standing read(String unitCode, @Nullable Long campaignId) {
    Unit unit = units.require(unitCode);
    permissions.require("register.view", unitCode);
    StrikePolicy policy = policies.of(campaignId);
    String area = places.area(unitCode).orElse(null);
    LocalDate today = clock.today();
    List<Strike> counting =
        strikes.live(unitCode, area).stream()
            .filter(s -> counts(s, policy, campaignId, today))
            .toList();
    int own = (int) counting.stream().filter(s -> s.unitCode().equals(unitCode)).count();
    int there =
        area == null ? 0 : (int) counting.stream().filter(s -> area.equals(s.areaCode())).count();
    Campaign campaign = campaignId == null ? null : campaigns.require(campaignId);
    boolean rolling = policy.months() > 0;
    return new Standing(
        unit,
        area,
        own,
        there,
        policy,
        rolling ? today.minusMonths(policy.months()) : periodFrom(campaign),
        rolling || campaign == null ? null : campaign.periodTo(),
        strikes.all(unitCode, area).stream()
            .filter(s -> rolling || Objects.equals(s.campaignId(), campaignId))
            .filter(s -> permissions.allowed("register.view", s.unitCode()))
            .toList());
  }

  private static @Nullable LocalDate periodFrom(@Nullable Campaign campaign) {
    return campaign == null ? null : campaign.periodFrom();
  }

  private static boolean counts(
      Strike strike, StrikePolicy policy, @Nullable Long campaignId, LocalDate today) {
    return policy.months() > 0
        ? !strike.countedOn().plusMonths(policy.months()).isBefore(today)
        : Objects.equals(strike.campaignId(), campaignId);
  }
}
