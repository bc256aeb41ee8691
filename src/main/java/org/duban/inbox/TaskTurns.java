package org.duban.inbox;

import java.util.Optional;
import org.duban.workflow.Submissions.Submission;

/** Turns of others at a task, before or after its handler; answered by whoever offers them. */
public interface TaskTurns {

  /** Stands between a task's id and a turn's in the submissions of turns. */
  String MARK = "+";

  /** Whether the task now lies with people whose turn it is, not with its handler. */
  boolean areOpen(String taskId);

  /** Whether there are turns at the task, open or to come. */
  boolean anyAt(String taskId);

  /**
   * The turn of someone who can handle the task.
   *
   * @param personId he himself, or as whose deputy he acts
   */
  Optional<TaskTurn> of(OpenTask task, long personId);

  /**
   * The turn was taken.
   *
   * @param note put before what is recorded of it: as whose deputy
   */
  void taken(OpenTask task, TaskTurn turn, Submission opinion, String note);

  /**
   * The handler has submitted.
   *
   * @return whether others have their turn now; else the task can be completed
   */
  boolean holdBack(OpenTask task, Submission submission);

  /** Whether the person has asked others and waits for them, at a task of the case. */
  boolean awaits(long caseId, long personId);
}
