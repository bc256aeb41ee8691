package org.duban.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the inbox has the engine do with a task; answered from the engine. */
public interface EngineTasks {

  /**
   * The form deployed with the task's process, as the task's field rights leave it.
   *
   * @param key its id
   * @param json its schema
   */
  record TaskForm(String key, String json) {}

  /** Empty if the task has no form. */
  Optional<TaskForm> form(OpenTask task);

  /** As {@link #form(OpenTask)}, of the latest version of a process. */
  Optional<TaskForm> form(String processKey, String taskKey);

  /**
   * Completes the task.
   *
   * @throws org.duban.platform.error.DubanException conflict, if another was quicker; or what a
   *     step of the process refused
   */
  void complete(String taskId);

  /**
   * @throws org.duban.platform.error.DubanException conflict, if the task has ended meanwhile
   */
  void assign(String taskId, long personId);

  /**
   * Frees the task; one that was delegated is so no more.
   *
   * @throws org.duban.platform.error.DubanException conflict, if the task has ended meanwhile
   */
  void unassign(String taskId);

  /**
   * Has another answer the task of its assignee, who gets it back with {@link #takeBack}; meanwhile
   * the engine does not let it be completed.
   *
   * @throws org.duban.platform.error.DubanException conflict, if the task has ended meanwhile
   */
  void delegate(String taskId, long personId);

  /**
   * Another gets the delegated task back.
   *
   * @throws org.duban.platform.error.DubanException conflict, if the task has ended meanwhile
   */
  void changeOwner(String taskId, long personId);

  /**
   * The delegated task is its owner's again.
   *
   * @throws org.duban.platform.error.DubanException conflict, if the task has ended meanwhile
   */
  void takeBack(String taskId);

  /**
   * Asks for this group instead of those the process asked for.
   *
   * @throws org.duban.platform.error.DubanException conflict, if the task has ended meanwhile
   */
  default void routeTo(String taskId, String group) {
    routeTo(taskId, List.of(group));
  }

  /**
   * Asks for these groups instead of those the process asked for.
   *
   * @throws org.duban.platform.error.DubanException conflict, if the task has ended meanwhile
   */
  void routeTo(String taskId, Collection<String> groups);
}
