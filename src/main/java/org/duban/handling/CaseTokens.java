package org.duban.handling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.casefile.CaseFile;
import org.duban.inbox.OpenTask;

/** Where the tokens of a case are and how they can be moved; answered from the engine. */
public interface CaseTokens {

  /** A step to which a token can be moved. */
  record Place(String activityId, String name) {}

  /** A task that was opened. */
  record Opened(String taskId, String taskKey, String taskName) {}

  /**
   * How the case goes back from an open task to tasks that were completed in it, by their ids; left
   * out where there is no way: not behind the open task, or inside a step for several that has
   * ended.
   */
  Map<String, MovePlan> back(CaseFile file, OpenTask from, Collection<String> completedTaskIds);

  /** How the case goes back to a completed task, wherever it is now. */
  Optional<MovePlan> backTo(CaseFile file, String completedTaskId);

  /** Steps after this task and in its scope or around it to which it can be moved on. */
  List<Place> ahead(CaseFile file, OpenTask from);

  /** How the case is moved on to a step ahead. */
  Optional<MovePlan> forward(CaseFile file, OpenTask from, String to);

  /**
   * Moves the tokens; through the engine's modification, so marked steps are held.
   *
   * @return tasks that were opened
   * @throws org.duban.platform.error.DubanException conflict, if a marked step is in the way
   */
  List<Opened> carryOut(CaseFile file, MovePlan plan);

  /**
   * Lets a step be done again beside all that is open, without the events attached to it.
   *
   * @return tasks that were opened
   */
  List<Opened> doAgain(CaseFile file, MovePlan straight);

  /** Runs a completion after which the token of the step ends there instead of going on. */
  void endingAt(String path, Runnable completion);

  /** Takes an open task away with its token. */
  void drop(CaseFile file, String taskId);

  /**
   * Ends the case's instance and all that it called.
   *
   * @throws org.duban.platform.error.DubanException conflict, if a marked step is in the way
   */
  void end(CaseFile file, String reason);
}
