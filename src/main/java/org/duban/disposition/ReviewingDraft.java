package org.duban.disposition;

import org.duban.disposition.persistence.DecisionPaperMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what somebody else thinks of draft and defence (X.1). */
@Service
public class ReviewingDraft {

  private static final String TASK = "Task_Review";

  private final Dispositions dispositions;
  private final DecisionPaperMapper papers;
  private final ProductClock clock;

  ReviewingDraft(Dispositions dispositions, DecisionPaperMapper papers, ProductClock clock) {
    this.dispositions = dispositions;
    this.papers = papers;
    this.clock = clock;
  }

  /**
   * @throws DubanException conflict, if the person was not heard; forbidden, if he drafted it
   */
  @Transactional
  public void review(long caseId) {
    DispositionDraft draft = dispositions.requireDraft(caseId);
    draft.requireHeard();
    Answer answer = dispositions.answer(caseId, TASK);
    if (answer.by() == draft.draftedBy()) {
      throw DubanException.forbidden("disposition.own-draft");
    }
    String conclusion = answer.text("conclusion");
    papers.review(caseId, draft.no(), conclusion, answer.text("reason"), answer.by(), clock.now());
    dispositions.move(caseId, DispositionStatus.APPROVAL);
  }
}
