package org.duban.transfer.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.duban.rule.Sanctions.PersonStanding;
import org.duban.transfer.RecordingResult;
import org.duban.transfer.ReportedResult;
import org.duban.transfer.TransferOutcome;
import org.duban.transfer.TransferResult.Responsible;
import org.duban.transfer.TransferResult.Share;
import org.duban.workflow.PaletteStep;
import org.duban.workflow.Submissions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes down the result of a transfer as it was last submitted at the task that input {@code from}
 * names (form {@code transfer-result}). Gives {@code transferOutcome}.
 */
@PaletteStep("recordTransferResult")
class RecordTransferResultStep implements JavaDelegate {

  private final RecordingResult recording;
  private final Submissions submissions;

  RecordTransferResultStep(RecordingResult recording, Submissions submissions) {
    this.recording = recording;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long caseId = ((Number) Objects.requireNonNull(execution.getVariable("caseId"))).longValue();
    String task = Objects.requireNonNull(execution.getVariable("from"), "from").toString();
    JsonNode data = submissions.latest(caseId, task).orElseThrow().data();
    var result = recording.record(caseId, read(data));
    execution.setVariable("transferOutcome", result.outcome().name());
  }

  private static ReportedResult read(JsonNode data) {
    List<Responsible> responsible = new ArrayList<>();
    for (Share share : Share.values()) {
      data.path("responsible" + share.name())
          .forEach(person -> responsible.add(new Responsible(person.asLong(), share)));
    }
    String standing = text(data, "standing");
    return new ReportedResult(
        TransferOutcome.valueOf(Objects.requireNonNull(text(data, "outcome"))),
        StreamSupport.stream(data.path("kinds").spliterator(), false)
            .map(JsonNode::asString)
            .toList(),
        standing == null ? null : PersonStanding.valueOf(standing),
        Objects.requireNonNull(text(data, "authority")),
        text(data, "decisionNumber"),
        Objects.requireNonNull(text(data, "basis")),
        Objects.requireNonNull(date(data, "decidedOn")),
        date(data, "effectFrom"),
        date(data, "effectTo"),
        text(data, "effectReason"),
        responsible,
        text(data, "note"));
  }

  private static @Nullable String text(JsonNode data, String field) {
    String text = data.path(field).asString("");
    return text.isBlank() ? null : text;
  }

  private static @Nullable LocalDate date(JsonNode data, String field) {
    String text = text(data, field);
    return text == null ? null : LocalDate.parse(text);
  }
}
