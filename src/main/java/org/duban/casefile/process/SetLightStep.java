package org.duban.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.casefile.Cases;
import org.duban.casefile.Light;
import org.duban.workflow.PaletteStep;

/** Gives the case a light: input {@code light} = NORMAL, BLUE, YELLOW or RED. */
@PaletteStep("setLight")
class SetLightStep implements JavaDelegate {

  private final Cases cases;

  SetLightStep(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    StepInputs in = new StepInputs(execution);
    cases.setLight(in.caseId(), Light.valueOf(in.text("light")));
  }
}
