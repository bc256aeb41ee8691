package org.duban.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.escalation.RecordingResponsible;
import org.duban.workflow.PaletteStep;

/** Notes the approved split of responsibility. Input {@code strike}. */
@PaletteStep("recordResponsible")
class RecordResponsibleStep implements JavaDelegate {

  private final RecordingResponsible recording;

  RecordResponsibleStep(RecordingResponsible recording) {
    this.recording = recording;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationInputs in = new EscalationInputs(execution);
    recording.record(in.caseId(), in.longValue("strike"));
  }
}
