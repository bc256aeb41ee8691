package org.duban.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.rectification.AssigningHelper;
import org.duban.workflow.PaletteStep;

/**
 * Assigns a helper. Inputs {@code person} (id) and {@code talkedOn} (date). Gives {@code helper}.
 */
@PaletteStep("assignHelper")
class AssignHelperStep implements JavaDelegate {

  private final AssigningHelper assigning;

  AssignHelperStep(AssigningHelper assigning) {
    this.assigning = assigning;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RectificationInputs in = new RectificationInputs(execution);
    long helper = in.longValue("person");
    assigning.assign(in.caseId(), helper, in.date("talkedOn"));
    execution.setVariable("helper", helper);
  }
}
