package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.ListingProblems;
import org.duban.workflow.PaletteStep;

/** Enters whether the problem list was received. */
@PaletteStep("settleProblemList")
class SettleProblemListStep implements JavaDelegate {

  private final ListingProblems listing;

  SettleProblemListStep(ListingProblems listing) {
    this.listing = listing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    listing.settle(StepCase.of(execution));
  }
}
