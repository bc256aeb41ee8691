package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.HearingDefence;
import org.duban.workflow.PaletteStep;

/** Enters that the person did not answer in time. */
@PaletteStep("recordSilence")
class RecordSilenceStep implements JavaDelegate {

  private final HearingDefence useCase;

  RecordSilenceStep(HearingDefence useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    useCase.silent(new StepInput(execution).caseId());
  }
}
