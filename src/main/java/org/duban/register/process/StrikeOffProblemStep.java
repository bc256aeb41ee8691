package org.duban.register.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.register.ChangingRow;
import org.duban.workflow.PaletteStep;

/**
 * Strikes the row off (销号): its id is variable {@code problem} (or input {@code row}); inputs named
 * like columns are written first; input {@code status} for another end than {@code STRUCK_OFF}.
 */
@PaletteStep("strikeOffProblem")
class StrikeOffProblemStep implements JavaDelegate {

  private final ChangingRow changing;
  private final RowInputs inputs;

  StrikeOffProblemStep(ChangingRow changing, RowInputs inputs) {
    this.changing = changing;
    this.inputs = inputs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long row = inputs.row(execution);
    Map<String, Object> fields = inputs.fields(execution, changing.register(row));
    changing.change(row, fields, inputs.text(execution, "status", "STRUCK_OFF"));
  }
}
