package org.duban.document;

import java.util.Map;
import java.util.Objects;
import org.duban.audit.Audit;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.Timeline;
import org.duban.document.DocumentNumbers.Given;
import org.duban.document.persistence.DocumentMapper;
import org.duban.document.persistence.DocumentMapper.FileRow;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues a draft as it was last made: gives it its number, sets the day and freezes it, all in one
 * transaction. The process says when; it puts the step behind the approval.
 */
@Service
public class IssuingDocument {

  private final DocumentCatalogue catalogue;
  private final DocumentNumbers numbers;
  private final IssuingOffice offices;
  private final KeepingVersions keeping;
  private final DocumentMapper documents;
  private final Cases cases;
  private final Timeline timeline;
  private final Audit audit;
  private final ProductClock clock;

  IssuingDocument(
      DocumentCatalogue catalogue,
      DocumentNumbers numbers,
      IssuingOffice offices,
      KeepingVersions keeping,
      DocumentMapper documents,
      Cases cases,
      Timeline timeline,
      Audit audit,
      ProductClock clock) {
    this.catalogue = catalogue;
    this.numbers = numbers;
    this.offices = offices;
    this.keeping = keeping;
    this.documents = documents;
    this.cases = cases;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws DubanException not found, if there is no such document; conflict, if it was issued
   *     already
   */
  @Transactional
  public OfficialDocument issue(long documentId) {
    OfficialDocument draft = documents.lock(documentId);
    if (draft == null) {
      throw DubanException.notFound("document.not-found");
    }
    if (draft.state() == DocumentState.ISSUED) {
      throw DubanException.conflict("document.issued-already", draft.name());
    }
    DocumentDefinition definition = catalogue.require(draft.definition());
    Given given = number(draft, definition);
    int version = draft.version() + 1;
    FileRow last = Objects.requireNonNull(documents.file(documentId, draft.version()));
    DocumentPage approved = keeping.page(last.page());
    String number = given == null ? approved.number() : given.number();
    keeping.keep(documentId, version, approved.issued(number, clock.today()));
    documents.issue(
        documentId,
        version,
        given == null ? null : definition.series(),
        given == null ? null : given.year(),
        given == null ? null : given.seq(),
        number,
        clock.now(),
        keeping.actor());
    timeline.record(
        draft.caseId(),
        "document.issued",
        "签发《" + draft.name() + "》" + (number == null ? "" : "，文号：" + number),
        number == null
            ? Map.of("document", documentId)
            : Map.of("document", documentId, "number", number));
    audit.record("document.issued", "document", documentId, null, number, Audit.OK);
    return Objects.requireNonNull(documents.find(documentId));
  }

  private @Nullable Given number(OfficialDocument draft, DocumentDefinition definition) {
    String series = definition.series();
    if (series == null) {
      return null;
    }
    CaseFile file = cases.require(draft.caseId());
    return numbers.next(
        draft.issuer(), offices.of(file, definition.issuer(), draft.issuer()).word(), series);
  }
}
