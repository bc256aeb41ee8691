package org.duban.inspection.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.inspection.DecidingMatch;
import org.duban.inspection.MatchDecision;
import org.duban.workflow.PaletteStep;

/**
 * Notes what was decided about a match. Inputs {@code match}, {@code decision} (omission,
 * concealment, not_match, declared), {@code reason}.
 */
@PaletteStep("recordMatch")
class RecordMatchStep implements JavaDelegate {

  private final DecidingMatch deciding;

  RecordMatchStep(DecidingMatch deciding) {
    this.deciding = deciding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String decision = execution.getVariable("decision").toString();
    deciding.decide(
        ((Number) execution.getVariable("match")).longValue(),
        MatchDecision.valueOf(decision.toUpperCase(Locale.ROOT)),
        execution.getVariable("reason").toString());
  }
}
