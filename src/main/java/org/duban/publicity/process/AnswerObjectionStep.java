package org.duban.publicity.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.publicity.AnsweringObjection;
import org.duban.workflow.PaletteStep;

/** Answers an objection. Inputs {@code objection}, {@code upheld}, {@code answer}. */
@PaletteStep("answerObjection")
class AnswerObjectionStep implements JavaDelegate {

  private final AnsweringObjection answering;

  AnswerObjectionStep(AnsweringObjection answering) {
    this.answering = answering;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NoticeInputs in = new NoticeInputs(execution);
    answering.answer(in.longValue("objection"), in.flag("upheld"), in.text("answer"));
  }
}
