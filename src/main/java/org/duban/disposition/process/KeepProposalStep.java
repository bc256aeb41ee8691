package org.duban.disposition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.disposition.Outcome;
import org.duban.disposition.ProposingOutcome;
import org.duban.workflow.PaletteStep;

/** Keeps what the table proposed. Inputs {@code outcome}; variable {@code authority}. */
@PaletteStep("keepProposal")
class KeepProposalStep implements JavaDelegate {

  private final ProposingOutcome useCase;

  KeepProposalStep(ProposingOutcome useCase) {
    this.useCase = useCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInput in = new StepInput(execution);
    useCase.propose(in.caseId(), Outcome.valueOf(in.text("outcome")), in.text("authority"));
  }
}
