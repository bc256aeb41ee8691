package org.duban.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.escalation.NoticingStrike;
import org.duban.workflow.PaletteStep;

/** Notes that the unit was told of a strike: its time to contest begins. Input {@code strike}. */
@PaletteStep("noticeStrike")
class NoticeStrikeStep implements JavaDelegate {

  private final NoticingStrike noticing;

  NoticeStrikeStep(NoticingStrike noticing) {
    this.noticing = noticing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationInputs in = new EscalationInputs(execution);
    noticing.notice(in.caseId(), in.longValue("strike"));
  }
}
