package org.duban.register.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.register.ChangingRow;
import org.duban.workflow.PaletteStep;

/**
 * Changes the row whose id is variable {@code problem} (or input {@code row}): inputs named like
 * columns, and {@code status}.
 */
@PaletteStep("updateProblem")
class UpdateProblemStep implements JavaDelegate {

  private final ChangingRow changing;
  private final RowInputs inputs;

  UpdateProblemStep(ChangingRow changing, RowInputs inputs) {
    this.changing = changing;
    this.inputs = inputs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long row = inputs.row(execution);
    Map<String, Object> fields = inputs.fields(execution, changing.register(row));
    changing.change(row, fields, inputs.textOrNull(execution, "status"));
  }
}
