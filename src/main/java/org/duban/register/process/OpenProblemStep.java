package org.duban.register.process;

import org.duban.register.Registers;
import org.duban.workflow.PaletteStep;

/**
 * Opens a row in the problem ledger. Inputs: {@code kind}, {@code description}, {@code source},
 * {@code deadline}, {@code responsible} and the other columns of {@code problem.register.json};
 * {@code register} for another ledger. The row's id becomes variable {@code problem}, or what
 * {@code resultVariable} says.
 */
@PaletteStep("openProblem")
class OpenProblemStep extends OpeningStep {

  OpenProblemStep(Registers registers, RowInputs inputs) {
    super(registers, inputs, "problem", "problem");
  }
}
