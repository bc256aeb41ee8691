package org.duban.publicity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.publicity.DraftingNotice;
import org.duban.publicity.Notice;
import org.duban.workflow.PaletteStep;

/**
 * Draws a notice from data. Input {@code source}, e.g. {@code round:17}; empty: to be written by
 * hand. Gives {@code notice} and {@code noticeKind}.
 */
@PaletteStep("draftNotice")
class DraftNoticeStep implements JavaDelegate {

  private final DraftingNotice drafting;

  DraftNoticeStep(DraftingNotice drafting) {
    this.drafting = drafting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NoticeInputs in = new NoticeInputs(execution);
    Notice notice = drafting.draft(in.caseId(), in.textOrNull("source"));
    execution.setVariable("notice", notice.id());
    execution.setVariable("noticeKind", notice.kind());
  }
}
