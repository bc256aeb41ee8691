package org.duban.casefile;

import java.util.Collection;
import java.util.List;
import org.duban.platform.error.DubanException;

/** Attachments as tasks and processes need them. */
public interface Attachments {

  /** Required kinds of which nothing is attached at the task yet, in the order required. */
  List<String> missingKinds(String taskId, Collection<String> requiredKinds);

  /**
   * Makes what was attached part of the submission at this task; it is never changed afterwards.
   * Runs in the completing transaction.
   *
   * @param attachmentIds what the client names; all of this case, attached at this task
   * @throws DubanException invalid, if a required kind is missing or an attachment is not of this
   *     task
   */
  void accept(
      long caseId, String taskId, Collection<String> requiredKinds, List<Long> attachmentIds);

  /** Submitted attachments of the case, oldest first. */
  List<Attachment> submitted(long caseId);

  /**
   * Removes every attachment of a case that is purged, submitted or not. Bytes that no other case
   * names go with the next clearing of the store.
   *
   * @return how many there were
   */
  int purge(long caseId);
}
