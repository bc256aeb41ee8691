package org.duban.publicity.process;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.platform.time.ProductClock;
import org.duban.publicity.Notice;
import org.duban.publicity.Period;
import org.duban.publicity.PublishingNotice;
import org.duban.workflow.PaletteStep;

/**
 * Puts the notice up. Inputs {@code days} and {@code working} (whether they are working days).
 * Gives {@code noticeEnd}, the moment after its last day, and {@code withdrawn} = false.
 */
@PaletteStep("publishNotice")
class PublishNoticeStep implements JavaDelegate {

  private final PublishingNotice publishing;

  PublishNoticeStep(PublishingNotice publishing) {
    this.publishing = publishing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NoticeInputs in = new NoticeInputs(execution);
    Notice notice =
        publishing.publish(in.notice(), new Period(in.intValue("days"), in.flag("working")));
    var end =
        Objects.requireNonNull(notice.to()).plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant();
    execution.setVariable("noticeEnd", Date.from(end));
    execution.setVariable("withdrawn", false);
  }
}
