package org.duban.escalation.process;

import org.duban.casefile.Cases;
import org.duban.escalation.Answerers;
import org.duban.escalation.Finding;
import org.duban.escalation.Findings;
import org.duban.escalation.PlacesOfUnits;
import org.duban.escalation.Responsibles;
import org.duban.escalation.StrikePolicies;
import org.duban.escalation.Strikes;
import org.duban.platform.error.DubanException;
import org.duban.publicity.Notices;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;

/**
 * Strikes in expressions: {@code ${strikes.unitCount(strike)}}, {@code ${strikes.answerer(unit)}}.
 */
@PaletteFunctions("strikes")
public class StrikeFunctions {

  private final Strikes strikes;
  private final Findings findings;
  private final Answerers answerers;
  private final PlacesOfUnits places;
  private final Responsibles responsibles;
  private final StrikePolicies policies;
  private final Cases cases;
  private final Notices notices;

  StrikeFunctions(
      Strikes strikes,
      Findings findings,
      Answerers answerers,
      PlacesOfUnits places,
      Responsibles responsibles,
      StrikePolicies policies,
      Cases cases,
      Notices notices) {
    this.strikes = strikes;
    this.findings = findings;
    this.answerers = answerers;
    this.places = places;
    this.responsibles = responsibles;
    this.policies = policies;
    this.cases = cases;
    this.notices = notices;
  }

  /** How many the responsible unit had with it. */
  @PaletteFunction
  public int unitCount(Long strike) {
    return strikes.require(strike).unitCount();
  }

  /** How many the area had with it. */
  @PaletteFunction
  public int areaCount(Long strike) {
    return strikes.require(strike).areaCount();
  }

  /** The group that speaks for the unit. */
  @PaletteFunction
  public String answerer(String unit) {
    return answerers.of(unit);
  }

  /** The city or county the unit lies in. */
  @PaletteFunction
  public String city(String unit) {
    return places.city(unit);
  }

  /** Whether the bulletin of the step was ever put up. */
  @PaletteFunction
  public boolean bulletinIssued(Long caseId) {
    return cases.linked(caseId, "publicity").stream()
        .anyMatch(c -> notices.ofCase(c.id()).map(n -> n.publishedAt() != null).orElse(false));
  }

  /** Whether anybody answers for it. */
  @PaletteFunction
  public boolean anyResponsible(Long strike) {
    return !responsibles.of(strike).isEmpty();
  }

  /** Whether findings of that source strike in the campaign of the case. */
  @PaletteFunction
  public boolean counts(Long caseId, String source) {
    return policies.counts(cases.require(caseId).campaignId(), source);
  }

  /** Kind of the breach that the check case found. */
  @PaletteFunction
  public String kindOf(Long caseId) {
    return findings
        .ofCase(caseId)
        .map(Finding::kind)
        .orElseThrow(() -> DubanException.notFound("escalation.finding-none"));
  }
}
