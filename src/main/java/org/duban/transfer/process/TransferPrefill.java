package org.duban.transfer.process;

import java.util.Map;
import org.duban.inbox.FormPrefill;
import org.duban.transfer.Transfers;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** What every form of a transfer shows: to whom it goes, and the attested defence. */
@Component
class TransferPrefill implements FormPrefill {

  private static final String NONE = "无";

  private final Transfers transfers;

  TransferPrefill(Transfers transfers) {
    this.transfers = transfers;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("transfer");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    return transfers
        .find(caseId)
        .<Map<String, @NonNull Object>>map(
            t ->
                Map.of(
                    "targetName",
                    t.target().title(),
                    "defence",
                    t.defence() == null ? NONE : t.defence()))
        .orElseGet(Map::of);
  }
}
