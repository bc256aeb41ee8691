package org.duban.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes what was accepted at a task; rows are never changed, but may be undone. */
public interface SubmissionLog {

  /**
   * What is to be written.
   *
   * @param deputyFor as whose standing deputy the person acts; null: nobody's
   * @param requestKey key of the client's request; the same key never gives two rows
   */
  record Entry(
      long caseId,
      String taskId,
      String taskKey,
      String taskName,
      String processDefinitionId,
      String formKey,
      long personId,
      @Nullable Long forPersonId,
      JsonNode data,
      @Nullable String requestKey,
      boolean noRelationDeclared,
      @Nullable Long deputyFor) {}

  Submission write(Entry entry);

  /** What the person sent with that request key, if anything. */
  Optional<Submission> byRequest(long personId, String requestKey);

  /** What was submitted at that very task. */
  Optional<Submission> byTask(String taskId);

  /** What was submitted in the case and not undone since, oldest first. */
  List<Submission> standing(long caseId);

  /** What was submitted at these tasks counts no more; the rows stay. */
  void undo(long caseId, Collection<String> taskIds, long moveId);
}
