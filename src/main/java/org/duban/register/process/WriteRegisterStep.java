package org.duban.register.process;

import org.duban.register.Registers;
import org.duban.workflow.PaletteStep;

/**
 * Opens a row in the ledger named by input {@code register}; further inputs as in {@link
 * OpenProblemStep}. The row's id becomes variable {@code row}, or what {@code resultVariable} says.
 */
@PaletteStep("writeRegister")
class WriteRegisterStep extends OpeningStep {

  WriteRegisterStep(Registers registers, RowInputs inputs) {
    super(registers, inputs, "", "row");
  }
}
