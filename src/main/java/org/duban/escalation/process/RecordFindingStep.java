package org.duban.escalation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.escalation.RecordingFinding;
import org.duban.workflow.PaletteStep;

/**
 * Makes a problem a confirmed finding of a check. Inputs {@code source}, {@code problem} (row of
 * the ledger), {@code place}, {@code foundOn} (date), {@code foundBy} and {@code confirmedBy}
 * (persons).
 */
@PaletteStep("recordFinding")
class RecordFindingStep implements JavaDelegate {

  private final RecordingFinding recording;

  RecordFindingStep(RecordingFinding recording) {
    this.recording = recording;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationInputs in = new EscalationInputs(execution);
    recording.record(
        in.caseId(),
        in.text("source"),
        in.longValue("problem"),
        in.text("place"),
        LocalDate.parse(in.text("foundOn")),
        in.longValue("foundBy"),
        in.longValue("confirmedBy"));
  }
}
