package org.duban.casefile.attachment;

import org.duban.casefile.Attachments;
import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Attachments of a purged case; their bytes follow with the next clearing. */
@Component
class AttachmentContents implements CaseContents {

  private final Attachments attachments;

  AttachmentContents(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public int purge(CaseFile file) {
    return attachments.purge(file.id());
  }
}
