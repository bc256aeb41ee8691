package org.duban.transfer.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.inbox.FormPrefill;
import org.duban.transfer.Transfers;
import org.duban.workflow.Submissions;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The sheet to begin with: as it was last written, else as it was drawn up. */
@Component
class SheetPrefill implements FormPrefill {

  private static final String TASK = "Task_PrepareSheet";
  private static final List<String> FIELDS =
      List.of("sheetTitle", "receiver", "facts", "evidence", "request");

  private final Transfers transfers;
  private final Submissions submissions;

  SheetPrefill(Transfers transfers, Submissions submissions) {
    this.transfers = transfers;
    this.submissions = submissions;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("transfer") && taskKey.equals(TASK);
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> data = new HashMap<>();
    transfers
        .find(caseId)
        .ifPresent(
            t -> {
              data.put("sheetTitle", t.title());
              data.put("receiver", t.target().title());
              data.put("facts", t.facts());
              data.put("evidence", t.evidence());
            });
    submissions.latest(caseId, TASK).map(Submission::data).ifPresent(last -> keep(last, data));
    return data;
  }

  private static void keep(JsonNode last, Map<String, @NonNull Object> data) {
    FIELDS.stream()
        .filter(last::hasNonNull)
        .forEach(field -> data.put(field, last.path(field).asString()));
  }
}
