package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.RecordingDeclaration;
import org.duban.workflow.PaletteStep;

/** Enters the sheet that was filled in. */
@PaletteStep("recordDeclaration")
class RecordDeclarationStep implements JavaDelegate {

  private final RecordingDeclaration recording;

  RecordDeclarationStep(RecordingDeclaration recording) {
    this.recording = recording;
  }

  @Override
  public void execute(DelegateExecution execution) {
    recording.record(StepCase.of(execution));
  }
}
