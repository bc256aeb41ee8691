package org.duban.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.organisation.RegisteringPerson;
import org.duban.workflow.PaletteStep;

/** Moves a member's organisation relation. Inputs {@code person} (id) and {@code branch} (code). */
@PaletteStep("moveMembership")
class MoveMembershipStep implements JavaDelegate {

  private final RegisteringPerson registering;

  MoveMembershipStep(RegisteringPerson registering) {
    this.registering = registering;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RectificationInputs in = new RectificationInputs(execution);
    registering.move(in.longValue("person"), in.text("branch"));
  }
}
