package org.duban.escalation;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.audit.Audit;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a problem that another chain has found, and somebody else has confirmed there, a finding of
 * a check, so that it can be counted. Processes do it, no permission.
 */
@Service
public class RecordingFinding {

  private static final String OTHER = "其他";

  private final Findings findings;
  private final Registers registers;
  private final PlacesOfUnits places;
  private final Units units;
  private final Cases cases;
  private final Audit audit;
  private final ProductClock clock;
  private final Ids ids;

  RecordingFinding(
      Findings findings,
      Registers registers,
      PlacesOfUnits places,
      Units units,
      Cases cases,
      Audit audit,
      ProductClock clock,
      Ids ids) {
    this.findings = findings;
    this.registers = registers;
    this.places = places;
    this.units = units;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @param source which campaigns may let strike, e.g. {@code spotCheck}
   * @throws DubanException not found, if the ledger has no such problem; invalid, if who found it
   *     confirmed it
   */
  @Transactional
  public void record(
      long caseId,
      String source,
      long problem,
      String place,
      LocalDate foundOn,
      long foundBy,
      long confirmedBy) {
    CaseFile file = cases.require(caseId);
    Registers.Row row =
        registers
            .find(problem)
            .orElseThrow(() -> DubanException.notFound("escalation.finding-none"));
    long id = ids.next();
    Finding raised =
        new Finding(
            id,
            caseId,
            null,
            source,
            row.unitCode(),
            units.require(row.unitCode()).path(),
            places.area(row.unitCode()).orElse(null),
            places.answerable(row.unitCode()),
            file.campaignId(),
            Objects.requireNonNullElse(row.kind(), OTHER),
            CheckWay.OPEN,
            place,
            Objects.toString(row.fields().get("description"), ""),
            foundOn,
            foundBy,
            clock.now(),
            FindingState.RAISED,
            id,
            null,
            null);
    findings.add(raised, null);
    findings.save(raised.confirmed(problem, confirmedBy, clock.now()));
    audit.record("finding.recorded", "finding", id, null, source, Audit.OK);
  }
}
