package org.duban.casefile.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.workflow.PaletteStep;

/**
 * Opens a case of another process and joins it to this one. Inputs: {@code process}, {@code title},
 * {@code kind}; {@code caseUnit}, {@code caseSubject} and {@code caseCampaign} default to this
 * case's unit, subject and campaign. Any further input becomes a variable of the new case. Gives
 * {@code linkedCaseId} and {@code linkedCaseNo} to the step's output mapping.
 */
@PaletteStep("startLinkedCase")
class StartLinkedCaseStep implements JavaDelegate {

  private static final Set<String> OWN =
      Set.of("process", "title", "kind", "caseUnit", "caseSubject", "caseCampaign");

  private final OpeningLinkedCase opening;

  StartLinkedCaseStep(OpeningLinkedCase opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInputs in = new StepInputs(execution);
    var opened =
        opening.open(
            in.caseId(),
            in.text("kind"),
            in.text("process"),
            in.text("title"),
            in.text("caseUnit", ""),
            in.longOrNull("caseSubject"),
            in.longOrNull("caseCampaign"),
            in.others(OWN));
    execution.setVariableLocal("linkedCaseId", opened.id());
    execution.setVariableLocal("linkedCaseNo", opened.number());
  }
}
