package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.LaunchingDeclarations;
import org.duban.workflow.PaletteStep;

/** Launches the declarations of a campaign. */
@PaletteStep("launchDeclarations")
class LaunchDeclarationsStep implements JavaDelegate {

  private final LaunchingDeclarations launching;

  LaunchDeclarationsStep(LaunchingDeclarations launching) {
    this.launching = launching;
  }

  @Override
  public void execute(DelegateExecution execution) {
    launching.launch(StepCase.campaign(execution));
  }
}
