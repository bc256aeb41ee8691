package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.ReviewingDraft;
import org.duban.workflow.PaletteStep;

/** Enters the review. */
@PaletteStep("recordReview")
class RecordReviewStep implements JavaDelegate {

  private final ReviewingDraft useCase;

  RecordReviewStep(ReviewingDraft useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    useCase.review(new StepInput(execution).caseId());
  }
}
