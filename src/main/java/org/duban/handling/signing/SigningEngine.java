package org.duban.handling.signing;

/** What countersigning has the engine do; answered from the engine. */
public interface SigningEngine {

  /**
   * Makes one more task beside this one, for that holder.
   *
   * @throws org.duban.platform.error.DubanException conflict, if the task has ended meanwhile
   */
  void addBeside(String taskId, String processInstanceId, String holder);

  /** Has the loop around the task, which runs in order, make so many tasks in all. */
  void setLength(String taskId, int length);
}
