package org.duban.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.inspection.MatchingRecords;
import org.duban.workflow.PaletteStep;

/** Compares departments' records with the declarations of the case's unit and proposes matches. */
@PaletteStep("matchRecords")
class MatchRecordsStep implements JavaDelegate {

  private final MatchingRecords matching;

  MatchRecordsStep(MatchingRecords matching) {
    this.matching = matching;
  }

  @Override
  public void execute(DelegateExecution execution) {
    matching.match(((Number) execution.getVariable("caseId")).longValue());
  }
}
