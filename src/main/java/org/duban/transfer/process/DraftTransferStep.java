package org.duban.transfer.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.transfer.DraftingTransfer;
import org.duban.transfer.TransferTarget;
import org.duban.workflow.PaletteStep;

/**
 * Draws up the transfer sheet from the causing case. Inputs {@code target} (DISCIPLINE, POLICE,
 * JUDICIARY, COMMITTEE), {@code cause} (case id) and {@code kind}.
 */
@PaletteStep("draftTransfer")
class DraftTransferStep implements JavaDelegate {

  private final DraftingTransfer drafting;

  DraftTransferStep(DraftingTransfer drafting) {
    this.drafting = drafting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    drafting.draft(
        id(execution, "caseId"),
        id(execution, "cause"),
        TransferTarget.valueOf(text(execution, "target")),
        text(execution, "kind"));
  }

  private static long id(DelegateExecution execution, String name) {
    return Long.parseLong(text(execution, name));
  }

  private static String text(DelegateExecution execution, String name) {
    return Objects.requireNonNull(execution.getVariable(name), name).toString();
  }
}
