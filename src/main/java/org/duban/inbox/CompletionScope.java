package org.duban.inbox;

/** Something that has to be so while the engine completes a task, or that follows from it. */
public interface CompletionScope {

  /** Runs the completion, which may move on what comes after the task. */
  void complete(String taskId, Runnable completion);
}
