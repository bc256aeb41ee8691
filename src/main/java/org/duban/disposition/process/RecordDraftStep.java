package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.DraftingDecision;
import org.duban.workflow.PaletteStep;

/** Enters a draft. Input {@code measures}: keys the class allows. */
@PaletteStep("recordDraft")
class RecordDraftStep implements JavaDelegate {

  private final DraftingDecision useCase;

  RecordDraftStep(DraftingDecision useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInput in = new StepInput(execution);
    useCase.draft(in.caseId(), in.text("measures"));
  }
}
