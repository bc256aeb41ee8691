package org.duban.register.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.register.Registers;

/** Opens a row for the case of the process: its unit, subject and campaign. */
abstract class OpeningStep implements JavaDelegate {

  private final Registers registers;
  private final RowInputs inputs;
  private final String defaultRegister;
  private final String defaultResult;

  OpeningStep(Registers registers, RowInputs inputs, String defaultRegister, String defaultResult) {
    this.registers = registers;
    this.inputs = inputs;
    this.defaultRegister = defaultRegister;
    this.defaultResult = defaultResult;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String register = inputs.text(execution, "register", defaultRegister);
    long row =
        registers.open(
            register,
            RowInputs.id(execution, "caseId"),
            Objects.toString(execution.getVariable("unit"), ""),
            RowInputs.id(execution, "subject"),
            RowInputs.id(execution, "campaign"),
            inputs.textOrNull(execution, "kind"),
            inputs.fields(execution, register));
    execution.setVariable(inputs.text(execution, "resultVariable", defaultResult), row);
  }
}
