package org.duban.escalation;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.identity.Permissions;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What checks found at a unit and what came of it (P5.7, P5.10). */
@Service
public class ReadingUnitRecord {

  /**
   * The record of a unit with what lies below it.
   *
   * @param strikes in the order of counting; the others latest first
   */
  public record UnitRecord(
      Unit unit,
      List<Finding> findings,
      List<Strike> strikes,
      List<Interviews.Interview> interviews,
      List<Outcomes.Outcome> outcomes,
      List<Outcomes.Veto> vetoes) {}

  private final Units units;
  private final Findings findings;
  private final Strikes strikes;
  private final Interviews interviews;
  private final Outcomes outcomes;
  private final Permissions permissions;
  private final Audit audit;

  ReadingUnitRecord(
      Units units,
      Findings findings,
      Strikes strikes,
      Interviews interviews,
      Outcomes outcomes,
      Permissions permissions,
      Audit audit) {
    this.units = units;
    this.findings = findings;
    this.strikes = strikes;
    this.interviews = interviews;
    this.outcomes = outcomes;
    this.permissions = permissions;
    this.audit = audit;
  }

  /**
   * Permission: {@code register.view} over the unit; the read is audited.
   *
   * @param campaignId only what belongs to it; null: everything
   * @throws org.duban.platform.error.DubanException not found; forbidden
   */
  @Transactional
  public UnitRecord read(String unitCode, @Nullable Long campaignId) {
    Unit unit = units.require(unitCode);
    permissions.require("register.view", unitCode);
    audit.record("unit-record.viewed", "unit", unitCode);
    return new UnitRecord(
        unit,
        findings.within(unit.path(), campaignId),
        strikes.within(unit.path(), campaignId),
        interviews.within(unit.path(), campaignId),
        outcomes.within(unit.path(), campaignId),
        outcomes.vetoes(unit.path(), campaignId));
  }
}
