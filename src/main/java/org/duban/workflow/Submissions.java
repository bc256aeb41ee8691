package org.duban.workflow;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What people submitted at tasks: immutable rows. */
public interface Submissions {

  /**
   * @param taskKey definition key of the user task, e.g. {@code Task_FillDeclaration}
   * @param personId who submitted
   * @param deputyFor as whose standing deputy he submitted ("由B代A办理")
   * @param forPersonId whose statement it is, when entered for someone else ("由B代录")
   */
  record Submission(
      long id,
      long caseId,
      String taskId,
      String taskKey,
      String formKey,
      long personId,
      @Nullable Long forPersonId,
      JsonNode data,
      LocalDateTime at,
      @Nullable Long deputyFor) {}

  /** The latest submission of that task in the case that was not undone. */
  Optional<Submission> latest(long caseId, String taskKey);

  /** All submissions of the case, oldest first. */
  List<Submission> of(long caseId);

  /** Whether anything was submitted at that very task. */
  boolean anyAt(String taskId);
}
