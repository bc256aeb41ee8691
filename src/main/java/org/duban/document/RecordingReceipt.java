package org.duban.document;

import java.time.LocalDate;
import java.util.Map;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.document.persistence.DocumentMapper;
import org.duban.document.persistence.DocumentMapper.ReceiptRow;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who signed for an issued document, or sent it back. Processes do it, no permission. */
@Service
public class RecordingReceipt {

  private final DocumentMapper documents;
  private final KeepingVersions keeping;
  private final Timeline timeline;
  private final Audit audit;
  private final Ids ids;
  private final ProductClock clock;

  RecordingReceipt(
      DocumentMapper documents,
      KeepingVersions keeping,
      Timeline timeline,
      Audit audit,
      Ids ids,
      ProductClock clock) {
    this.documents = documents;
    this.keeping = keeping;
    this.timeline = timeline;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param received false: sent back
   * @param number of the receipt
   * @throws DubanException not found, if there is no such document; conflict, if it is a draft;
   *     invalid, if nobody is named or the day is to come
   */
  @Transactional
  public void record(
      long documentId,
      String receiver,
      boolean received,
      LocalDate on,
      @Nullable String number,
      @Nullable String note) {
    OfficialDocument document = documents.lock(documentId);
    if (document == null) {
      throw DubanException.notFound("document.not-found");
    }
    if (document.state() != DocumentState.ISSUED) {
      throw DubanException.conflict("document.not-issued", document.name());
    }
    if (receiver.isBlank()) {
      throw DubanException.invalid("document.no-receiver", document.name());
    }
    if (on.isAfter(clock.today())) {
      throw DubanException.invalid("document.received-in-future");
    }
    documents.insertReceipt(
        new ReceiptRow(
            ids.next(),
            documentId,
            receiver,
            received,
            on,
            number,
            note,
            keeping.actor(),
            clock.now()));
    timeline.record(
        document.caseId(),
        "document.received",
        (received ? "签收《" : "退回《") + document.name() + "》：" + receiver,
        Map.of("document", documentId, "on", on.toString()));
    audit.record("document.received", "document", documentId);
  }
}
