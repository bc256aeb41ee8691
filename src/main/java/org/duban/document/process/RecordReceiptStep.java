package org.duban.document.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.document.RecordingReceipt;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.PaletteStep;
import org.jspecify.annotations.Nullable;

/**
 * Records who signed for the document whose id is input or variable {@code document}: inputs {@code
 * receiver}, {@code on} (day; today if none), {@code number} of the receipt, {@code note}, {@code
 * received} ({@code false}: sent back).
 */
@PaletteStep("recordReceipt")
class RecordReceiptStep implements JavaDelegate {

  private final RecordingReceipt recording;
  private final DocumentInputs inputs;
  private final ProductClock clock;

  RecordReceiptStep(RecordingReceipt recording, DocumentInputs inputs, ProductClock clock) {
    this.recording = recording;
    this.inputs = inputs;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String received = inputs.find(execution, "received");
    recording.record(
        inputs.document(execution),
        inputs.require(execution, "receiver"),
        received == null || Boolean.parseBoolean(received),
        day(inputs.find(execution, "on")),
        inputs.find(execution, "number"),
        inputs.find(execution, "note"));
  }

  private LocalDate day(@Nullable String text) {
    return text == null
        ? clock.today()
        : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
  }
}
