package org.duban.escalation;

import java.util.Map;
import java.util.Objects;
import org.duban.CaseWalk;
import org.duban.casefile.CaseFile;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Findings of checks in any state, without walking their tasks. */
@Component
public class StrikeFixture {

  private final CaseWalk walk;
  private final Findings findings;
  private final SettlingFinding settling;
  private final CountingStrike counting;
  private final PlacesOfUnits places;
  private final Units units;
  private final Registers registers;
  private final CurrentActor actor;
  private final ProductClock clock;
  private final Ids ids;

  StrikeFixture(
      CaseWalk walk,
      Findings findings,
      SettlingFinding settling,
      CountingStrike counting,
      PlacesOfUnits places,
      Units units,
      Registers registers,
      CurrentActor actor,
      ProductClock clock,
      Ids ids) {
    this.walk = walk;
    this.findings = findings;
    this.settling = settling;
    this.counting = counting;
    this.places = places;
    this.units = units;
    this.registers = registers;
    this.actor = actor;
    this.clock = clock;
    this.ids = ids;
  }

  /** Found, not yet confirmed; its problem row is there as if it were. */
  public Finding raised(County county, String unit, String place, @Nullable Long campaign) {
    long finder = county.holders("CHECK_TEAM", county.township(1)).get(0);
    CaseFile file = walk.open("check-finding", unit, null, Map.of("finder", finder));
    long id = ids.next();
    Finding finding =
        new Finding(
            id,
            file.id(),
            null,
            "check",
            unit,
            units.require(unit).path(),
            places.area(place).orElse(null),
            places.answerable(place),
            campaign,
            "违法建设",
            CheckWay.UNANNOUNCED,
            "村东",
            "新增钢棚一处，联系 13857912345",
            clock.today(),
            finder,
            clock.now(),
            FindingState.RAISED,
            id,
            null,
            null);
    findings.add(finding, null);
    return finding;
  }

  /** Confirmed, not yet counted. */
  public Finding confirmed(County county, String unit, String place, @Nullable Long campaign) {
    Finding raised = raised(county, unit, place, campaign);
    confirm(county, raised);
    return findings.require(raised.id());
  }

  /** Its row of the ledger. */
  public long confirm(County county, Finding raised) {
    return actor.asSystem(
        () -> {
          long problem =
              registers.open(
                  "problem",
                  raised.caseId(),
                  raised.unitCode(),
                  null,
                  raised.campaignId(),
                  raised.kind(),
                  Map.of("description", raised.description()));
          settling.confirm(
              raised.caseId(), problem, county.holder("CAMPAIGN_OFFICE", county.code()));
          return problem;
        });
  }

  public Strike counted(County county, String unit, String place, @Nullable Long campaign) {
    return count(confirmed(county, unit, place, campaign));
  }

  public Strike count(Finding confirmed) {
    return actor.asSystem(() -> counting.count(Objects.requireNonNull(confirmed.problemId())));
  }
}
