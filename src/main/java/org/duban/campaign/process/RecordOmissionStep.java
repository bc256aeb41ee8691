package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.campaign.RecordingOmission;
import org.duban.workflow.PaletteStep;

/** Records that somebody was not in by the end. */
@PaletteStep("recordOmission")
class RecordOmissionStep implements JavaDelegate {

  private final RecordingOmission recording;

  RecordOmissionStep(RecordingOmission recording) {
    this.recording = recording;
  }

  @Override
  public void execute(DelegateExecution execution) {
    recording.record(StepCase.of(execution));
  }
}
