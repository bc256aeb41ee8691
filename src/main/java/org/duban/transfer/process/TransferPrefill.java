package org.duban.transfer.process;

import java.util.HashMap;
import java.util.Map;
import org.duban.document.IssuedDocuments;
import org.duban.document.OfficialDocument;
import org.duban.inbox.FormPrefill;
import org.duban.transfer.Transfers;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** What every form of a transfer shows: to whom it goes, the attested defence, its number. */
@Component
class TransferPrefill implements FormPrefill {

  private static final String NONE = "无";
  private static final String SHEET = "transfer-sheet";

  private final Transfers transfers;
  private final IssuedDocuments documents;

  TransferPrefill(Transfers transfers, IssuedDocuments documents) {
    this.transfers = transfers;
    this.documents = documents;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("transfer");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> data = new HashMap<>();
    transfers
        .find(caseId)
        .ifPresent(
            t -> {
              data.put("targetName", t.target().title());
              data.put("defence", t.defence() == null ? NONE : t.defence());
            });
    documents
        .latest(caseId, SHEET)
        .map(OfficialDocument::number)
        .ifPresent(number -> data.put("sheetNumber", number));
    return data;
  }
}
