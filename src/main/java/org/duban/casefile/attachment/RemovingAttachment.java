package org.duban.casefile.attachment;

import org.duban.audit.Audit;
import org.duban.casefile.attachment.persistence.AttachmentMapper;
import org.duban.casefile.attachment.persistence.AttachmentRow;
import org.duban.identity.CurrentActor;
import org.duban.platform.error.DubanException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back an attachment before it is submitted; only who uploaded it may. Its bytes go with the
 * next clearing.
 */
@Service
public class RemovingAttachment {

  private final AttachmentAccess access;
  private final AttachmentMapper mapper;
  private final CurrentActor current;
  private final Audit audit;

  RemovingAttachment(
      AttachmentAccess access, AttachmentMapper mapper, @Lazy CurrentActor current, Audit audit) {
    this.access = access;
    this.mapper = mapper;
    this.current = current;
    this.audit = audit;
  }

  /**
   * @throws DubanException not found; forbidden, if another uploaded it; conflict, if it is
   *     submitted
   */
  @Transactional
  public void remove(long id) {
    AttachmentRow row = access.requireVisible(id);
    if (row.uploadedBy() != current.require().personId()) {
      throw DubanException.forbidden("attachment.not-yours");
    }
    if (mapper.deleteUnsubmitted(id) == 0) {
      throw DubanException.conflict("attachment.submitted");
    }
    audit.record("attachment.removed", "attachment", id);
  }
}
