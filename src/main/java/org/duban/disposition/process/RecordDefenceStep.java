package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.HearingDefence;
import org.duban.workflow.PaletteStep;

/** Enters how the person answered. */
@PaletteStep("recordDefence")
class RecordDefenceStep implements JavaDelegate {

  private final HearingDefence useCase;

  RecordDefenceStep(HearingDefence useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    useCase.hear(new StepInput(execution).caseId());
  }
}
