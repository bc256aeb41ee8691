package org.duban.escalation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.duban.audit.Audit;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.identity.CurrentActor;
import org.duban.identity.Permissions;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A check, open or unannounced, finds a breach at a unit: opens its case, in which the finder fills
 * the check sheet (P5.4, P5.8).
 */
@Service
public class RaisingFinding {

  private static final String PROCESS = "check-finding";

  /**
   * What was found.
   *
   * @param unit the responsible unit
   * @param placeUnit the division the place lies in; null: the unit
   * @param requestKey the same key twice is one finding
   */
  public record NewFinding(
      String unit,
      @Nullable String placeUnit,
      String place,
      @Nullable Long campaign,
      String kind,
      CheckWay way,
      LocalDate foundOn,
      String description,
      @Nullable String requestKey) {}

  private final Findings findings;
  private final PlacesOfUnits places;
  private final Units units;
  private final Campaigns campaigns;
  private final Cases cases;
  private final Permissions permissions;
  private final CurrentActor actor;
  private final Audit audit;
  private final ProductClock clock;
  private final Ids ids;

  RaisingFinding(
      Findings findings,
      PlacesOfUnits places,
      Units units,
      Campaigns campaigns,
      Cases cases,
      Permissions permissions,
      CurrentActor actor,
      Audit audit,
      ProductClock clock,
      Ids ids) {
    this.findings = findings;
    this.places = places;
    this.units = units;
    this.campaigns = campaigns;
    this.cases = cases;
    this.permissions = permissions;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Permission: {@code finding.raise} over the responsible unit and over the place.
   *
   * @throws DubanException not found, if there is no such unit or campaign; invalid, if it was
   *     found in the future; conflict, if the campaign does not run; invalid, if the unit lies
   *     outside it
   */
  @Transactional
  public Finding raise(NewFinding found) {
    Unit unit = units.require(found.unit());
    permissions.require("finding.raise", unit.code());
    long finder = actor.require().personId();
    Optional<Finding> before =
        found.requestKey() == null
            ? Optional.empty()
            : findings.byRequest(finder, found.requestKey());
    return before.orElseGet(() -> open(found, unit, finder));
  }

  private void requireTakes(Campaign campaign, Unit unit) {
    campaign.requireRunning();
    if (!units.within(unit.code(), campaign.unitCode())) {
      throw DubanException.invalid("escalation.not-in-campaign", unit.name(), campaign.name());
    }
  }

  private Finding open(NewFinding found, Unit unit, long finder) {
    if (found.foundOn().isAfter(clock.today())) {
      throw DubanException.invalid("escalation.found-in-future");
    }
    if (found.campaign() != null) {
      requireTakes(campaigns.require(found.campaign()), unit);
    }
    String place =
        found.placeUnit() == null ? unit.code() : units.require(found.placeUnit()).code();
    permissions.require("finding.raise", place);
    CaseFile opened =
        cases.open(
            new NewCase(
                PROCESS,
                "检查发现：" + unit.name() + "（" + found.kind() + "）",
                null,
                unit.code(),
                found.campaign(),
                null,
                Map.of("finder", finder)));
    long id = ids.next();
    Finding finding =
        new Finding(
            id,
            opened.id(),
            null,
            "check",
            unit.code(),
            unit.path(),
            places.area(place).orElse(null),
            places.answerable(place),
            found.campaign(),
            found.kind(),
            found.way(),
            found.place(),
            found.description(),
            found.foundOn(),
            finder,
            clock.now(),
            FindingState.RAISED,
            id,
            null,
            null);
    findings.add(finding, found.requestKey());
    audit.record("finding.raised", "finding", id, null, unit.code(), Audit.OK);
    return finding;
  }
}
