package org.duban.document.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.document.MakingDocument;
import org.duban.workflow.PaletteStep;

/**
 * Makes the draft of the document named by input {@code definition}. Its id becomes variable {@code
 * document}, or what {@code resultVariable} says. Input {@code issuer}: role of the issuing office,
 * where it is not the definition's.
 */
@PaletteStep("makeDocument")
class MakeDocumentStep implements JavaDelegate {

  private final MakingDocument making;
  private final DocumentInputs inputs;

  MakeDocumentStep(MakingDocument making, DocumentInputs inputs) {
    this.making = making;
    this.inputs = inputs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long id =
        making.make(
            inputs.caseId(execution),
            inputs.require(execution, "definition"),
            inputs.find(execution, "issuer"));
    execution.setVariable(
        Objects.requireNonNullElse(inputs.find(execution, "resultVariable"), "document"), id);
  }
}
