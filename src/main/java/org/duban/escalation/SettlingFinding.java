package org.duban.escalation;

import org.duban.audit.Audit;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes whether a finding was confirmed, by whom, and as which problem. Competent is whoever the
 * process routes it to, never who found it.
 */
@Service
public class SettlingFinding {

  private static final String RECTIFYING = "RECTIFYING";

  private final Findings findings;
  private final Registers registers;
  private final Audit audit;
  private final ProductClock clock;

  SettlingFinding(Findings findings, Registers registers, Audit audit, ProductClock clock) {
    this.findings = findings;
    this.registers = registers;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The unit puts it right under the eyes of who found it.
   *
   * @param problem its row of the ledger
   * @throws DubanException not found; conflict, if it was decided already; invalid, if who found it
   *     decides
   */
  @Transactional
  public void confirm(long caseId, long problem, long by) {
    save(ofCase(caseId).confirmed(problem, by, clock.now()));
    registers.setStatus(problem, RECTIFYING);
  }

  /** As {@link #confirm}. */
  @Transactional
  public void refuse(long caseId, long by) {
    save(ofCase(caseId).notConfirmed(by, clock.now()));
  }

  /**
   * As {@link #confirm}, of a fact that another finding stands for.
   *
   * @throws DubanException invalid, if that is no confirmed finding of the same unit or area
   */
  @Transactional
  public void merge(long caseId, @Nullable Long into, long by) {
    Finding finding = ofCase(caseId);
    Finding fact =
        (into == null ? java.util.Optional.<Finding>empty() : findings.find(into))
            .filter(f -> f.state() == FindingState.CONFIRMED)
            .filter(f -> f.unitCode().equals(finding.unitCode()))
            .orElseThrow(() -> DubanException.invalid("escalation.cannot-merge"));
    save(finding.sameAs(fact.factId(), by, clock.now()));
  }

  private Finding ofCase(long caseId) {
    return findings
        .ofCase(caseId)
        .orElseThrow(() -> DubanException.notFound("escalation.no-finding", caseId));
  }

  private void save(Finding finding) {
    findings.save(finding);
    audit.record("finding.decided", "finding", finding.id(), null, finding.state().name(), "ok");
  }
}
