package org.duban.inbox;

import java.util.List;
import org.duban.casefile.Attachments;
import org.springframework.stereotype.Component;

/** Binds what was attached to the submission of its task. */
@Component
class KeptAttachments implements TaskAttachments {

  private final Attachments attachments;

  KeptAttachments(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public void accept(
      long caseId, String taskId, List<String> requiredKinds, List<Long> attachmentIds) {
    attachments.accept(caseId, taskId, requiredKinds, attachmentIds);
  }
}
