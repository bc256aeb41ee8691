package org.duban.disposition;

import org.duban.disposition.persistence.DispositionMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions.PersonStanding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters the facts as their handler confirmed them, and what the ledger knows by then. */
@Service
public class EstablishingFacts {

  private static final String TASK = "Task_ConfirmFacts";

  private final DispositionMapper rows;
  private final Dispositions dispositions;
  private final CollectingFacts collecting;
  private final ProductClock clock;

  EstablishingFacts(
      DispositionMapper rows,
      Dispositions dispositions,
      CollectingFacts collecting,
      ProductClock clock) {
    this.rows = rows;
    this.dispositions = dispositions;
    this.collecting = collecting;
    this.clock = clock;
  }

  /**
   * @throws DubanException invalid, if tolerance is proposed without a reason (P4.10)
   */
  @Transactional
  public void confirm(long caseId) {
    Disposition disposition = dispositions.lock(caseId);
    Answer answer = dispositions.answer(caseId, TASK);
    boolean tolerance = answer.flag("tolerance");
    if (tolerance && answer.text("toleranceReason").isEmpty()) {
      throw DubanException.invalid("disposition.tolerance-reason");
    }
    Facts known = collecting.facts(disposition);
    rows.setFacts(caseId, answer.flag("concealed") ? known.asConcealed() : known);
    rows.confirm(
        caseId,
        Seriousness.valueOf(answer.text("seriousness")),
        PersonStanding.valueOf(answer.text("standing")).name(),
        tolerance,
        answer.textOrNull("toleranceReason"),
        answer.text("statement"),
        answer.by(),
        clock.now());
  }
}
