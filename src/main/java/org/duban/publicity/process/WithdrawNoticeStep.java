package org.duban.publicity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.publicity.Notice;
import org.duban.publicity.WithdrawingNotice;
import org.duban.workflow.PaletteStep;

/**
 * Withdraws the notice. Input {@code reason}. Gives {@code notice}, now the draft that corrects it,
 * and {@code withdrawn} = true.
 */
@PaletteStep("withdrawNotice")
class WithdrawNoticeStep implements JavaDelegate {

  private final WithdrawingNotice withdrawing;

  WithdrawNoticeStep(WithdrawingNotice withdrawing) {
    this.withdrawing = withdrawing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NoticeInputs in = new NoticeInputs(execution);
    Notice correction = withdrawing.withdraw(in.notice(), in.text("reason"));
    execution.setVariable("notice", correction.id());
    execution.setVariable("withdrawn", true);
  }
}
