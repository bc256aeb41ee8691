package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.ListingProblems;
import org.duban.workflow.PaletteStep;

/** Compiles the problem list of the round. */
@PaletteStep("compileProblemList")
class CompileProblemListStep implements JavaDelegate {

  private final ListingProblems listing;

  CompileProblemListStep(ListingProblems listing) {
    this.listing = listing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    listing.compile(StepCase.of(execution));
  }
}
