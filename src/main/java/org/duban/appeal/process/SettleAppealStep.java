package org.duban.appeal.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.appeal.AppealEnd;
import org.duban.appeal.SettlingAppeal;
import org.duban.workflow.PaletteStep;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import tools.jackson.databind.JsonNode;

/**
 * Ends an appeal. Input {@code outcome} (UPHELD, CHANGED, REVOKED, REJECTED, WITHDRAWN); {@code
 * from} names the task whose last submission has the reason ({@code decisionReason} or {@code
 * acceptReason}) and the lighter measures ({@code kinds}).
 */
@PaletteStep("settleAppeal")
class SettleAppealStep implements JavaDelegate {

  private final SettlingAppeal settling;
  private final Submissions submissions;

  SettleAppealStep(SettlingAppeal settling, Submissions submissions) {
    this.settling = settling;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long caseId = ((Number) Objects.requireNonNull(execution.getVariable("caseId"))).longValue();
    Optional<JsonNode> said =
        submissions
            .latest(caseId, Objects.toString(execution.getVariable("from"), ""))
            .map(Submission::data);
    String outcome = Objects.requireNonNull(execution.getVariable("outcome")).toString();
    settling.settle(
        caseId,
        AppealEnd.valueOf(outcome),
        said.map(SettleAppealStep::kinds).orElse(List.of()),
        said.map(SettleAppealStep::reason).orElse(""));
  }

  private static List<String> kinds(JsonNode data) {
    return StreamSupport.stream(data.path("kinds").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }

  private static String reason(JsonNode data) {
    return data.path("decisionReason").asString(data.path("acceptReason").asString(""));
  }
}
