package org.duban.campaign.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which case or campaign a step works on. */
final class StepCase {

  private StepCase() {}

  static long of(DelegateExecution execution) {
    return (Long) execution.getVariable("caseId");
  }

  static long campaign(DelegateExecution execution) {
    return (Long) execution.getVariable("campaign");
  }
}
