package org.duban.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duban.audit.Audit;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.document.CaseDocument.DocumentReceipt;
import org.duban.document.CaseDocument.DocumentVersion;
import org.duban.document.persistence.DocumentMapper;
import org.duban.document.persistence.DocumentMapper.FileRow;
import org.duban.document.persistence.DocumentMapper.ReceiptRow;
import org.duban.document.persistence.DocumentMapper.VersionRow;
import org.duban.identity.CurrentActor;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents for those who may see their case ({@link CaseAccess}). Whom the case is about reads
 * only what was issued and is meant for him. Every reading and download is on the audit record.
 */
@Service
public class ReadingDocuments {

  /** A file to download. */
  public record DocumentFile(String name, byte[] content) {}

  private final DocumentMapper documents;
  private final DocumentCatalogue catalogue;
  private final KeepingVersions keeping;
  private final CaseAccess access;
  private final Cases cases;
  private final CurrentActor current;
  private final People people;
  private final Audit audit;

  ReadingDocuments(
      DocumentMapper documents,
      DocumentCatalogue catalogue,
      KeepingVersions keeping,
      CaseAccess access,
      Cases cases,
      CurrentActor current,
      People people,
      Audit audit) {
    this.documents = documents;
    this.catalogue = catalogue;
    this.keeping = keeping;
    this.access = access;
    this.cases = cases;
    this.current = current;
    this.people = people;
    this.audit = audit;
  }

  /**
   * @throws DubanException not found, if there is no such case or the actor may not see it
   */
  @Transactional(readOnly = true)
  public List<CaseDocument> ofCase(long caseId) {
    CaseFile file = access.requireVisible(caseId);
    return documents.ofCase(caseId).stream()
        .filter(d -> readable(d, file))
        .map(this::described)
        .toList();
  }

  /**
   * @param version null: the latest
   * @throws DubanException not found, if there is none or the actor may not read it
   */
  @Transactional
  public DocumentPage page(long id, @Nullable Integer version) {
    FileRow row = readable(id, version);
    audit.record("document.read", "document", id);
    return keeping.page(row.page());
  }

  /** The same as a file. */
  @Transactional
  public DocumentFile file(long id, @Nullable Integer version) {
    FileRow row = readable(id, version);
    OfficialDocument document = Objects.requireNonNull(documents.find(id));
    audit.record("document.downloaded", "document", id);
    String number = row.issued() ? Objects.toString(document.number(), "") : "草稿" + row.version();
    return new DocumentFile(document.name() + number + ".docx", row.content());
  }

  private FileRow readable(long id, @Nullable Integer version) {
    OfficialDocument document = documents.find(id);
    Optional<CaseFile> file =
        document == null ? Optional.empty() : cases.find(document.caseId()).filter(access::visible);
    if (document == null || file.isEmpty() || !readable(document, file.get())) {
      throw DubanException.notFound("document.not-found");
    }
    int wanted = version == null ? document.version() : version;
    FileRow row = documents.file(id, wanted);
    if (row == null || (!row.issued() && about(file.get()))) {
      throw DubanException.notFound("document.not-found");
    }
    return row;
  }

  private boolean readable(OfficialDocument document, CaseFile file) {
    return !about(file)
        || (document.state() == DocumentState.ISSUED
            && catalogue
                .find(document.definition())
                .filter(DocumentDefinition::subjectReads)
                .isPresent());
  }

  private boolean about(CaseFile file) {
    return Objects.equals(file.subjectPersonId(), current.require().personId());
  }

  private CaseDocument described(OfficialDocument d) {
    List<VersionRow> versions = documents.versions(d.id());
    List<ReceiptRow> receipts = documents.receipts(d.id());
    Set<Long> ids = new HashSet<>();
    versions.forEach(v -> ids.add(v.by()));
    receipts.forEach(r -> ids.add(r.by()));
    Map<Long, Person> names = people.byId(ids);
    boolean subject = about(cases.require(d.caseId()));
    return new CaseDocument(
        d.id(),
        d.definition(),
        d.name(),
        d.kind(),
        d.title(),
        d.state(),
        d.number(),
        d.issuerName(),
        d.version(),
        d.madeAt(),
        d.issuedAt(),
        receipts.stream()
            .map(
                r ->
                    new DocumentReceipt(
                        r.receiver(),
                        r.received(),
                        r.on(),
                        r.number(),
                        r.note(),
                        name(names, r.by()),
                        r.at()))
            .toList(),
        versions.stream()
            .filter(v -> v.issued() || !subject)
            .map(v -> new DocumentVersion(v.version(), v.issued(), v.at(), name(names, v.by())))
            .toList());
  }

  private static @Nullable String name(Map<Long, Person> names, long id) {
    Person person = names.get(id);
    return person == null ? null : person.name();
  }
}
