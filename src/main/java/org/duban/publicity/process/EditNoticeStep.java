package org.duban.publicity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.publicity.EditingNotice;
import org.duban.publicity.NoticeText;
import org.duban.workflow.PaletteStep;

/** Writes the words of the draft. Inputs {@code title}, {@code text}, {@code scope}. */
@PaletteStep("editNotice")
class EditNoticeStep implements JavaDelegate {

  private final EditingNotice editing;

  EditNoticeStep(EditingNotice editing) {
    this.editing = editing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NoticeInputs in = new NoticeInputs(execution);
    editing.edit(in.notice(), new NoticeText(in.text("title"), in.text("text"), in.text("scope")));
  }
}
