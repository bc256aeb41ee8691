package org.duban.disposition;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.disposition.persistence.DispositionMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters how a decision was carried out; an appeal does not suspend that (X.2). */
@Service
public class ReportingExecution {

  private static final String TASK = "Task_Execute";

  private final DispositionMapper rows;
  private final Dispositions dispositions;
  private final ProductClock clock;

  ReportingExecution(DispositionMapper rows, Dispositions dispositions, ProductClock clock) {
    this.rows = rows;
    this.dispositions = dispositions;
    this.clock = clock;
  }

  /**
   * @throws DubanException invalid, if the day is yet to come or before the decision
   */
  @Transactional
  public void report(long caseId) {
    Answer answer = dispositions.answer(caseId, TASK);
    LocalDate day = Objects.requireNonNull(answer.date("executedOn"));
    if (day.isAfter(clock.today())
        || day.isBefore(dispositions.requireDecision(caseId).decidedOn())) {
      throw DubanException.invalid("disposition.execution-day");
    }
    rows.execute(caseId, day, answer.text("report"), answer.by());
  }
}
