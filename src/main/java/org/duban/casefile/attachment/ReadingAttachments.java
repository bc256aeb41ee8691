package org.duban.casefile.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.duban.audit.Audit;
import org.duban.casefile.Attachment;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.attachment.persistence.AttachmentMapper;
import org.duban.casefile.attachment.persistence.AttachmentRow;
import org.duban.identity.CurrentActor;
import org.duban.platform.error.DubanException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows attachments to those who may see their case. Opening one is audited. */
@Service
public class ReadingAttachments {

  /** Bytes and what they are. */
  public record Content(Attachment attachment, String contentType, InputStream bytes) {}

  private final AttachmentAccess access;
  private final CaseAccess cases;
  private final AttachmentMapper mapper;
  private final BlobStore blobs;
  private final CurrentActor current;
  private final Audit audit;

  ReadingAttachments(
      AttachmentAccess access,
      CaseAccess cases,
      AttachmentMapper mapper,
      BlobStore blobs,
      @Lazy CurrentActor current,
      Audit audit) {
    this.access = access;
    this.cases = cases;
    this.mapper = mapper;
    this.blobs = blobs;
    this.current = current;
    this.audit = audit;
  }

  /**
   * Submitted ones, and the actor's own that are not submitted yet; oldest first.
   *
   * @throws DubanException not found, if the actor may not see the case
   */
  public List<Attachment> ofCase(long caseId) {
    cases.requireVisible(caseId);
    long person = current.require().personId();
    return mapper.ofCase(caseId).stream()
        .filter(a -> a.submitted() || a.uploadedBy() == person)
        .map(AttachmentRow::toAttachment)
        .toList();
  }

  /**
   * @throws DubanException not found, if the actor may not see it
   */
  @Transactional
  public Content open(long id) throws IOException {
    AttachmentRow row = access.requireVisible(id);
    audit.record("attachment.viewed", "attachment", id);
    return new Content(row.toAttachment(), row.contentType(), blobs.open(row.blobKey()));
  }

  /**
   * @throws DubanException not found, also if there is no small picture of it
   */
  public Content openThumb(long id) throws IOException {
    AttachmentRow row = access.requireVisible(id);
    if (row.thumbKey() == null) {
      throw DubanException.notFound("attachment.not-found");
    }
    return new Content(row.toAttachment(), FileKind.JPEG.contentType(), blobs.open(row.thumbKey()));
  }
}
