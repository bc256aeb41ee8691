package org.duban.inbox;

import java.util.List;

/** Attachments as the completion of a task needs them. */
public interface TaskAttachments {

  /**
   * Holds what was attached against what the task requires.
   *
   * @throws org.duban.platform.error.DubanException invalid, if a kind is missing or an attachment
   *     does not belong to this case
   */
  void accept(long caseId, String taskId, List<String> requiredKinds, List<Long> attachmentIds);
}
