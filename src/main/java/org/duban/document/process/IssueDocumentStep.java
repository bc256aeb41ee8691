package org.duban.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.document.IssuingDocument;
import org.duban.workflow.PaletteStep;

/** Numbers and freezes the document whose id is input or variable {@code document}. */
@PaletteStep("issueDocument")
class IssueDocumentStep implements JavaDelegate {

  private final IssuingDocument issuing;
  private final DocumentInputs inputs;

  IssueDocumentStep(IssuingDocument issuing, DocumentInputs inputs) {
    this.issuing = issuing;
    this.inputs = inputs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    issuing.issue(inputs.document(execution));
  }
}
